//! Feeds independent messages to crypto lanes: fill, run to the end of the shortest, retire, refill.
//!
//! Sixteen lanes stand side by side, each with its own key schedule and its own chain. Live lanes are always the
//! first ones; a kernel of width `W` works on the first `W`. Messages are taken longest first, so that the lanes
//! run dry together. When no message is left for a lane, the last live lane moves into the hole, and a narrower
//! kernel takes over as soon as it can.
//!
//! A kernel that is wider than the live lanes works on lanes nobody owns; those run over idle blocks of their own,
//! in steps short enough to keep these few.

use zeroize::Zeroize;

use super::{Block, IgeJob, Operation};

/// Lanes a batch is spread over.
pub(crate) const LANES: usize = 16;

/// Round keys of AES-256.
pub(crate) const ROUND_KEYS: usize = 15;

/// The round keys of one message, in the order they are used.
pub(crate) type RoundKeys = [Block; ROUND_KEYS];

/// The lanes side by side. Vectors of four neighbouring lanes are one 64-byte load.
#[repr(C, align(64))]
pub(crate) struct Lanes<'a> {
    /// Round keys, round by round, so that one round of neighbouring lanes is contiguous.
    pub(crate) keys: [[Block; LANES]; ROUND_KEYS],
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

    /// The round keys for one message.
    fn expand(self, operation: Operation, key: &[u8; 32]) -> RoundKeys;

    /// Runs the first `width` lanes for `count` blocks; every one of them must have that many left.
    ///
    /// Chains move on; `messages` are left for the caller to advance.
    fn advance(self, operation: Operation, lanes: &mut Lanes<'_>, width: usize, count: usize);
}

/// The most lanes a kernel may run beyond the live ones.
pub(crate) const IDLE_LANES: usize = 3;

/// Blocks an idle lane has to run over: enough to make entering a kernel cheap.
const IDLE_BLOCKS: usize = 32;

/// Runs every job in place. The order of the slice changes, the jobs do not.
pub(crate) fn run<F: LaneFamily>(family: F, operation: Operation, jobs: &mut [IgeJob<'_>]) {
    // Longest first. The common batch of equal lengths is in order already.
    if !jobs.is_sorted_by(|a, b| a.blocks.len() >= b.blocks.len()) {
        jobs.sort_unstable_by_key(|job| std::cmp::Reverse(job.blocks.len()));
    }
    let mut waiting = jobs.iter_mut().filter(|job| !job.blocks.is_empty());
    let mut idle = [[[0; 16]; IDLE_BLOCKS]; IDLE_LANES];
    let mut lanes = Lanes {
        keys: [[[0; 16]; LANES]; ROUND_KEYS],
        last_in: [[0; 16]; LANES],
        last_out: [[0; 16]; LANES],
        messages: std::array::from_fn(|_| Default::default()),
    };

    let mut live = 0;
    while live < F::LANES_MAX
        && let Some(job) = waiting.next()
    {
        lanes.load(live, family, operation, job);
        live += 1;
    }
    for (message, idle) in lanes.messages[live..].iter_mut().zip(&mut idle) {
        *message = idle;
    }
    while live > 0 {
        let width = F::width(live);
        let count = lanes.messages[..width].iter().map(|message| message.len()).min().unwrap_or(0);
        family.advance(operation, &mut lanes, width, count);
        for message in &mut lanes.messages[..live] {
            *message = &mut std::mem::take(message)[count..];
        }
        let mut lane = 0;
        while lane < live {
            if lanes.messages[lane].is_empty() {
                match waiting.next() {
                    Some(job) => lanes.load(lane, family, operation, job),
                    None => {
                        live -= 1;
                        lanes.retire(lane, live);
                        continue;
                    }
                }
            }
            lane += 1;
        }
    }
    lanes.wipe();
}

impl<'a> Lanes<'a> {
    /// Gives a lane a new message.
    fn load<F: LaneFamily>(&mut self, lane: usize, family: F, operation: Operation, job: &'a mut IgeJob<'_>) {
        let mut keys = family.expand(operation, &job.key_iv.key);
        for (round, key) in self.keys.iter_mut().zip(&keys) {
            round[lane] = *key;
        }
        keys.zeroize();
        let (ciphertext, plaintext) = job.key_iv.iv_halves();
        (self.last_in[lane], self.last_out[lane]) = match operation {
            Operation::Encrypt => (plaintext, ciphertext),
            Operation::Decrypt => (ciphertext, plaintext),
        };
        self.messages[lane] = job.blocks;
    }

    /// Fills the hole `lane` with the live lane `last`, and moves an idle message behind the lanes that stay live.
    fn retire(&mut self, lane: usize, last: usize) {
        if lane != last {
            for round in &mut self.keys {
                round[lane] = round[last];
            }
            self.last_in[lane] = self.last_in[last];
            self.last_out[lane] = self.last_out[last];
            self.messages.swap(lane, last);
        }
        self.messages.swap(last, last + IDLE_LANES);
    }

    fn wipe(&mut self) {
        self.keys.as_flattened_mut().as_flattened_mut().zeroize();
        self.last_in.as_flattened_mut().zeroize();
        self.last_out.as_flattened_mut().zeroize();
    }
}
