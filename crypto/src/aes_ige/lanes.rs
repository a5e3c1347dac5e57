//! Feeds independent messages to crypto lanes: fill, run to the end of the shortest, retire, refill.
//!
//! Sixteen lanes stand side by side, each with its own key schedule and its own chain. Live lanes are always the
//! first ones; a kernel of width `W` works on the first `W`. Messages are taken longest first, so that the lanes
//! run dry together. When no message is left for a lane, the last live lane moves into the hole, and a narrower
//! kernel takes over as soon as it can.
//!
//! A kernel that is wider than the live lanes works on lanes nobody owns; those run over idle blocks of their own,
//! in steps short enough to keep these few.

use std::cell::RefCell;

use zeroize::{Zeroize, optimization_barrier};

use super::{Block, IgeJob, Operation};

/// Lanes a batch is spread over.
pub(crate) const LANES: usize = 16;

/// Round keys of AES-256.
pub(crate) const ROUND_KEYS: usize = 15;

/// The round keys of one message, in the order they are used.
pub(crate) type RoundKeys = [Block; ROUND_KEYS];

/// The round keys of all lanes, round by round, so that one round of neighbouring lanes is contiguous. Vectors of four
/// neighbouring lanes are one 64-byte load.
#[repr(C, align(64))]
pub(crate) struct LaneKeys(pub(crate) [[Block; LANES]; ROUND_KEYS]);

thread_local! {
    /// Kept, because clearing them before each batch, besides wiping them after it, is a tenth of a batch of short messages.
    static KEYS: RefCell<LaneKeys> = const { RefCell::new(LaneKeys([[[0; 16]; LANES]; ROUND_KEYS])) };
}

/// The lanes side by side.
#[repr(C, align(64))]
pub(crate) struct Lanes<'a> {
    /// The block that last went into each lane.
    pub(crate) last_in: [Block; LANES],
    /// The block that last came out of each lane.
    pub(crate) last_out: [Block; LANES],
    /// What is left of each live lane's message; behind the last live lane stand the idle blocks.
    pub(crate) messages: [&'a mut [Block]; LANES + IDLE_LANES],
}

/// A family of kernels: one width for each number of live lanes.
pub(crate) trait LaneFamily: Copy {
    /// The most lanes a kernel of this family runs.
    const LANES_MAX: usize;

    /// The lanes the kernel for `live` lanes touches: at least `live`, at most [`IDLE_LANES`] more.
    fn width(live: usize) -> usize;

    /// Runs one message from its beginning to its end.
    fn run_one(self, operation: Operation, job: IgeJob<'_>);

    /// The round keys for one message.
    fn expand(self, operation: Operation, key: &[u8; 32]) -> RoundKeys;

    /// The round keys for the first lanes, as many as there are keys.
    fn expand_many(self, operation: Operation, keys: &[&[u8; 32]], lane_keys: &mut LaneKeys) {
        for (lane, key) in keys.iter().enumerate() {
            put_keys(lane_keys, lane, self.expand(operation, key));
        }
    }

    /// Runs the first `width` lanes for `count` blocks; every one of them must have that many left.
    ///
    /// Chains move on; `messages` are left for the caller to advance.
    fn advance(
        self,
        operation: Operation,
        keys: &LaneKeys,
        lanes: &mut Lanes<'_>,
        width: usize,
        count: usize,
    );
}

/// The most lanes a kernel may run beyond the live ones.
pub(crate) const IDLE_LANES: usize = 3;

/// Blocks an idle lane has to run over: enough to make entering a kernel cheap.
const IDLE_BLOCKS: usize = 16;

/// Runs every job in place. They come longest first, or at least not much out of that order.
pub(crate) fn run<'a, F: LaneFamily>(
    family: F,
    operation: Operation,
    jobs: impl Iterator<Item = IgeJob<'a>>,
) {
    let mut waiting = jobs.filter(|job| !job.blocks.is_empty());
    let Some(first) = waiting.next() else { return };
    match waiting.next() {
        None => family.run_one(operation, first),
        Some(second) => {
            let waiting = [first, second].into_iter().chain(waiting).map(borrowed_shorter);
            let mut idle = [[[0; 16]; IDLE_BLOCKS]; IDLE_LANES];
            KEYS.with_borrow_mut(|keys| {
                let mut lanes = Lanes::new(&mut idle);
                lanes.run(family, operation, keys, waiting);
                lanes.wipe();
                keys.0 = [[[0; 16]; LANES]; ROUND_KEYS];
                optimization_barrier(keys);
            });
        }
    }
}

impl<'a> Lanes<'a> {
    fn new(idle: &'a mut [[Block; IDLE_BLOCKS]; IDLE_LANES]) -> Self {
        let mut idle = idle.iter_mut();
        Self {
            last_in: [[0; 16]; LANES],
            last_out: [[0; 16]; LANES],
            messages: std::array::from_fn(|_| match idle.next() {
                Some(blocks) => blocks.as_mut_slice(),
                None => &mut [],
            }),
        }
    }

    fn run<F: LaneFamily>(
        &mut self,
        family: F,
        operation: Operation,
        keys: &mut LaneKeys,
        mut waiting: impl Iterator<Item = IgeJob<'a>>,
    ) {
        let mut live = 0;
        loop {
            if live == 0 {
                live = self.fill(family, operation, keys, &mut waiting);
            }
            if live == 0 {
                return;
            }
            let width = F::width(live);
            let count = self.messages[..width].iter().map(|message| message.len()).min().unwrap_or(0);
            family.advance(operation, keys, self, width, count);
            for message in &mut self.messages[..live] {
                *message = &mut std::mem::take(message)[count..];
            }
            if self.messages[..live].iter().all(|message| message.is_empty()) {
                // All at once, as in a batch of equal lengths: the keys of the next are best made together.
                while live > 0 {
                    live -= 1;
                    self.retire(keys, live, live);
                }
            }
            let mut lane = 0;
            while lane < live {
                if self.messages[lane].is_empty() {
                    match waiting.next() {
                        Some(job) => {
                            put_keys(keys, lane, family.expand(operation, &job.key_iv.key));
                            self.start(lane, operation, job);
                        }
                        None => {
                            live -= 1;
                            self.retire(keys, lane, live);
                            continue;
                        }
                    }
                }
                lane += 1;
            }
        }
    }

    /// Gives messages to all lanes, which are empty; returns how many are live then.
    fn fill<F: LaneFamily>(
        &mut self,
        family: F,
        operation: Operation,
        lane_keys: &mut LaneKeys,
        waiting: &mut impl Iterator<Item = IgeJob<'a>>,
    ) -> usize {
        let mut keys = [&[0; 32]; LANES];
        let mut live = 0;
        for job in waiting.take(F::LANES_MAX) {
            keys[live] = &job.key_iv.key;
            // The idle blocks move behind the live lanes.
            self.messages.swap(live, live + IDLE_LANES);
            self.start(live, operation, job);
            live += 1;
        }
        family.expand_many(operation, &keys[..live], lane_keys);
        live
    }

    /// Sets a lane up for a message, but for its keys.
    fn start(&mut self, lane: usize, operation: Operation, job: IgeJob<'a>) {
        (self.last_in[lane], self.last_out[lane]) = job.key_iv.neighbours(operation);
        self.messages[lane] = job.blocks;
    }

    /// Fills the hole `lane` with the live lane `last`, and moves an idle message behind the lanes that stay live.
    fn retire(&mut self, keys: &mut LaneKeys, lane: usize, last: usize) {
        if lane != last {
            for round in &mut keys.0 {
                round[lane] = round[last];
            }
            self.last_in[lane] = self.last_in[last];
            self.last_out[lane] = self.last_out[last];
            self.messages.swap(lane, last);
        }
        self.messages.swap(last, last + IDLE_LANES);
    }

    fn wipe(&mut self) {
        self.last_in.as_flattened_mut().zeroize();
        self.last_out.as_flattened_mut().zeroize();
    }
}

/// The job for as long as the idle blocks live.
const fn borrowed_shorter<'short, 'long: 'short>(job: IgeJob<'long>) -> IgeJob<'short> {
    job
}

/// Where each of the first `W` lanes stands: pointers to `count` blocks each.
///
/// # Panics
/// If a message is shorter than `count`: a bug of the scheduler.
#[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
pub(crate) fn starts<const W: usize>(lanes: &mut Lanes<'_>, count: usize) -> [*mut Block; W] {
    const { assert!(W <= LANES, "a kernel is no wider than the lanes") };
    let mut starts = [std::ptr::null_mut(); W];
    for (start, message) in starts.iter_mut().zip(&mut lanes.messages) {
        assert!(message.len() >= count, "every lane of a step holds its blocks");
        *start = message.as_mut_ptr();
    }
    starts
}

/// Gives a lane its round keys.
fn put_keys(lane_keys: &mut LaneKeys, lane: usize, mut keys: RoundKeys) {
    for (round, key) in lane_keys.0.iter_mut().zip(&keys) {
        round[lane] = *key;
    }
    keys.as_flattened_mut().zeroize();
}
