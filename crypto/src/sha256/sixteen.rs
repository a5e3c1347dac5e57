//! Feeds messages to sixteen hash lanes, which run block by block.
//!
//! The kernel is always one block ahead with the message schedules, so a lane changes to its next message in the middle
//! of the rounds of its last: while the last block of one message is compressed, the first block of the next is being
//! prepared.

use std::cell::RefCell;
use std::slice;

use zeroize::optimization_barrier;

use super::lanes::{Cursor, HashBatch, compress_pairs, pair_up};
use super::stream::{Block, Ends, State, Stream};
use super::x86_64::avx512::{LANES, Schedules, advance, complete, prepare};
use crate::x86_64::{ShaNi, Vaes512};

/// Live lanes below which pairs are faster.
const LIVE_LANES_MIN: usize = 10;

/// What a lane without a message runs over.
const IDLE: &[Block] = &[[0; 64]; 64];

/// The places in the batch of the messages whose last block is being worked on, by lane.
type Finished = [Option<usize>; LANES];

/// The kernel, and the memory it needs between one block and the next.
pub(crate) struct Sixteen<'s> {
    family: Vaes512,
    memory: &'s mut Memory,
}

struct Memory {
    schedules: [Schedules; 2],
    ends: [Ends; LANES],
}

impl Memory {
    const ZERO: Self = Self { schedules: [Schedules::ZERO; 2], ends: [Ends::ZERO; LANES] };
}

thread_local! {
    /// Kept, because clearing ten kilobytes before each batch, besides wiping them after it, is a tenth of a batch of short
    /// packets.
    static MEMORY: RefCell<Memory> = const { RefCell::new(Memory::ZERO) };
}

impl Sixteen<'_> {
    /// Whether a batch of `count` messages is worth it.
    pub(super) const fn is_worth(count: usize) -> bool {
        count >= LIVE_LANES_MIN
    }

    /// Gives `work` the kernel, and wipes its memory afterwards.
    pub(super) fn with<R>(family: Vaes512, work: impl FnOnce(Sixteen<'_>) -> R) -> R {
        MEMORY.with_borrow_mut(|memory| {
            let result = work(Sixteen { family, memory });
            *memory = Memory::ZERO;
            optimization_barrier(memory);
            result
        })
    }

    /// Hashes every message of the batch.
    pub(super) fn run<'a>(&mut self, batch: &mut impl HashBatch<'a>) {
        let family = self.family;
        let Memory { schedules, ends } = &mut *self.memory;
        let mut states = [State::INITIAL; LANES];
        let mut lanes = Lanes::load(batch, ends);
        if Self::is_worth(lanes.live) {
            run_lanes(family, schedules, &mut lanes, ends, &mut states, batch);
        }
        if lanes.live > 0 {
            // The lanes that are left; with a small batch these are all.
            let mut left = 0..LANES;
            pair_up(ShaNi::from(family), batch, |_, cursor| {
                left.any(|lane| lanes.leave(lane, &ends[lane], &states[lane], cursor))
            });
        }
    }

    /// The kernels for one message and for two.
    pub(super) fn narrow(&self) -> ShaNi {
        self.family.into()
    }

    /// Takes one block into each state.
    pub(super) fn compress_each(&mut self, states: &mut [State], blocks: &[Block]) {
        let count = states.len().min(blocks.len());
        let (states, rest) = states[..count].as_chunks_mut::<LANES>();
        let (blocks, rest_blocks) = blocks[..count].as_chunks::<LANES>();
        let [ready, next] = &mut self.memory.schedules;
        let (mut ready, mut next) = (ready, next);
        let mut following = blocks.iter().map(|blocks| blocks.each_ref().map(slice::from_ref));
        if let Some(blocks) = following.next() {
            prepare(self.family, &blocks, 0, ready);
        }
        for states in states {
            if let Some(blocks) = following.next() {
                advance(self.family, states, ready, &blocks, 0, next);
                std::mem::swap(&mut ready, &mut next);
            } else {
                complete(self.family, states, ready, next);
            }
        }
        compress_pairs(self.narrow(), rest, rest_blocks);
    }
}

/// Runs until too few lanes are left.
fn run_lanes<'a>(
    family: Vaes512,
    [ready, next]: &mut [Schedules; 2],
    lanes: &mut Lanes<'a>,
    ends: &mut [Ends; LANES],
    states: &mut [State; LANES],
    batch: &mut impl HashBatch<'a>,
) {
    let (mut ready, mut next) = (ready, next);
    prepare(family, &lanes.runs(ends), 0, ready);
    let mut finished = lanes.move_on(1, batch, ends);
    while Sixteen::is_worth(lanes.live) {
        let runs = lanes.runs(ends);
        let count = runs.iter().map(|run| run.len()).min().unwrap_or(0);
        for index in 0..count {
            advance(family, states, ready, &runs, index, next);
            std::mem::swap(&mut ready, &mut next);
            if index == 0 {
                // Only now are the last blocks of these messages through.
                finish(&finished, states, batch);
            }
        }
        finished = lanes.move_on(count, batch, ends);
    }
    complete(family, states, ready, next);
    finish(&finished, states, batch);
}

/// Hands out the hashes of the lanes whose message is at its end, and sets them up for another.
fn finish<'a>(finished: &Finished, states: &mut [State; LANES], batch: &mut impl HashBatch<'a>) {
    for (state, position) in states.iter_mut().zip(finished) {
        if let Some(position) = *position {
            batch.finish(position, state);
            *state = State::INITIAL;
        }
    }
}

struct Lanes<'a> {
    streams: [Stream<'a>; LANES],
    /// The block of each stream that comes next.
    indices: [usize; LANES],
    /// The place of each lane's message in the batch.
    positions: [Option<usize>; LANES],
    /// Messages of the batch that have been given to a lane.
    taken: usize,
    /// Lanes that have a message.
    live: usize,
}

impl<'a> Lanes<'a> {
    fn load(batch: &impl HashBatch<'a>, ends: &mut [Ends; LANES]) -> Self {
        let live = batch.count().min(LANES);
        let mut lanes = Self {
            streams: [Stream::NONE; LANES],
            indices: [0; LANES],
            positions: [None; LANES],
            taken: live,
            live,
        };
        for (lane, ends) in ends[..live].iter_mut().enumerate() {
            lanes.streams[lane] = batch.stream(lane, ends);
            lanes.positions[lane] = Some(lane);
        }
        lanes
    }

    /// The blocks each lane has before it in one stretch.
    fn runs<'b>(&self, ends: &'b [Ends; LANES]) -> [&'b [Block]; LANES]
    where
        'a: 'b,
    {
        std::array::from_fn(|lane| match self.positions[lane] {
            Some(_) => self.streams[lane].run(self.indices[lane], &ends[lane]),
            None => IDLE,
        })
    }

    /// Moves every lane `count` blocks on, and to the next message of the batch where one was left; gives the places of
    /// those that were left.
    fn move_on(&mut self, count: usize, batch: &impl HashBatch<'a>, ends: &mut [Ends; LANES]) -> Finished {
        let mut finished = [None; LANES];
        for (lane, ends) in ends.iter_mut().enumerate() {
            let Some(position) = self.positions[lane] else { continue };
            self.indices[lane] += count;
            if self.indices[lane] < self.streams[lane].count() {
                continue;
            }
            finished[lane] = Some(position);
            self.indices[lane] = 0;
            if self.taken < batch.count() {
                self.streams[lane] = batch.stream(self.taken, ends);
                self.positions[lane] = Some(self.taken);
                self.taken += 1;
            } else {
                self.positions[lane] = None;
                self.live -= 1;
            }
        }
        finished
    }

    /// Puts the message of a lane into `cursor`, if there is one.
    fn leave(&mut self, lane: usize, ends: &Ends, state: &State, cursor: &mut Cursor<'a>) -> bool {
        let Some(position) = self.positions[lane].take() else { return false };
        *cursor = Cursor {
            stream: self.streams[lane],
            ends: *ends,
            next: self.indices[lane],
            state: *state,
            position,
        };
        true
    }
}
