//! Feeds messages of different lengths to hash lanes.
//!
//! Two messages side by side fill the SHA unit of a processor: each has its cursor, both run to the nearest end of a
//! stretch of memory, and the one that is finished is replaced by the next message of the batch. Sixteen side by side,
//! where the processor has the registers, share the computation of their message schedules too.

use std::slice;

use zeroize::optimization_barrier;

use super::portable::Portable;
#[cfg(all(target_arch = "x86_64", not(miri)))]
use super::sixteen::Sixteen;
use super::stream::{Block, State, Stream};
use crate::capability::Backend;
#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::x86_64::{ShaNi, Vaes256, Vaes512};

/// Messages to hash, in the order they should be taken: longest first.
pub(crate) trait HashBatch<'a> {
    /// How many there are.
    fn count(&self) -> usize;

    /// The message at `position`, below [`HashBatch::count`].
    fn stream(&self, position: usize) -> Stream<'a>;

    /// Takes the hash of the message at `position`.
    fn finish(&mut self, position: usize, state: &State);
}

/// Kernels for one message and for two.
pub(crate) trait NarrowFamily: Copy {
    /// Takes in blocks of one message.
    fn compress(self, state: &mut State, blocks: &[Block]);

    /// Takes in as many blocks of one message as of another.
    fn compress_two(self, states: [&mut State; 2], blocks: [&[Block]; 2]);
}

/// The kernels for batches of about one size, with the memory they need.
#[cfg_attr(
    all(target_arch = "x86_64", not(miri)),
    expect(
        clippy::large_enum_variant,
        reason = "it lives on the stack of one batch, and is not moved about"
    )
)]
pub(crate) enum HashEngine {
    Portable,
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    Pairs(ShaNi),
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    Sixteen(Sixteen),
}

impl HashEngine {
    /// The kernels of `backend` for batches of up to `count` messages, or the portable ones if this processor lacks
    /// them.
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    pub(crate) fn new(backend: Backend, count: usize) -> Self {
        let pairs = match backend {
            Backend::Portable => None,
            Backend::AesNi => ShaNi::detect(),
            Backend::Vaes256 => Vaes256::detect().map(ShaNi::from),
            Backend::Vaes512 => match Vaes512::detect() {
                Some(family) if Sixteen::is_worth(count) => return Self::Sixteen(Sixteen::new(family)),
                family => family.map(ShaNi::from),
            },
        };
        pairs.map_or(Self::Portable, Self::Pairs)
    }

    /// The portable kernels.
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    pub(crate) const fn new(_: Backend, _: usize) -> Self {
        Self::Portable
    }

    /// Hashes every message of the batch.
    pub(crate) fn run<'a>(&mut self, batch: &mut impl HashBatch<'a>) {
        match self {
            Self::Portable => run_pairs(Portable, batch),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Pairs(family) => run_pairs(*family, batch),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Sixteen(sixteen) => sixteen.run(batch),
        }
    }
}

impl HashEngine {
    /// Takes the blocks of one message from `next` on into its state.
    pub(crate) fn hash_one(&mut self, stream: Stream<'_>, next: usize, state: State) -> State {
        let mut cursor = Cursor { stream, next, state, position: 0 };
        match self {
            Self::Portable => cursor.finish(Portable),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Pairs(family) => cursor.finish(*family),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Sixteen(sixteen) => cursor.finish(sixteen.narrow()),
        }
        forget(slice::from_mut(&mut cursor.stream));
        cursor.state
    }

    /// Takes one block into each state: hashes of messages that are a single block.
    ///
    /// What one of the slices has beyond the other is left alone.
    pub(crate) fn compress_each(&mut self, states: &mut [State], blocks: &[Block]) {
        match self {
            Self::Portable => compress_pairs(Portable, states, blocks),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Pairs(family) => compress_pairs(*family, states, blocks),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Sixteen(sixteen) => sixteen.compress_each(states, blocks),
        }
    }
}

/// Takes one block into each state, two side by side.
pub(super) fn compress_pairs(family: impl NarrowFamily, states: &mut [State], blocks: &[Block]) {
    for (states, blocks) in states.chunks_mut(2).zip(blocks.chunks(2)) {
        match (states, blocks) {
            ([left, right], [block, other]) => {
                family.compress_two([left, right], [slice::from_ref(block), slice::from_ref(other)]);
            }
            ([state, ..], [block, ..]) => family.compress(state, slice::from_ref(block)),
            _ => unreachable!("chunks are not empty"),
        }
    }
}

/// One message in a lane.
pub(super) struct Cursor<'a> {
    pub(super) stream: Stream<'a>,
    /// The block that comes next.
    pub(super) next: usize,
    pub(super) state: State,
    /// The place of the message in the batch.
    pub(super) position: usize,
}

impl<'a> Cursor<'a> {
    fn new(batch: &impl HashBatch<'a>, position: usize) -> Self {
        Self { stream: batch.stream(position), next: 0, state: State::INITIAL, position }
    }

    fn is_finished(&self) -> bool {
        self.next == self.stream.count()
    }

    /// Takes in all that is left.
    fn finish(&mut self, family: impl NarrowFamily) {
        while !self.is_finished() {
            let blocks = self.stream.run(self.next);
            family.compress(&mut self.state, blocks);
            self.next += blocks.len();
        }
    }
}

fn run_pairs<'a>(family: impl NarrowFamily, batch: &mut impl HashBatch<'a>) {
    let mut positions = 0..batch.count();
    pair_up(family, batch, |batch| positions.next().map(|position| Cursor::new(batch, position)));
}

/// Runs the cursors that `waiting` gives, two side by side.
pub(super) fn pair_up<'a, B: HashBatch<'a>>(
    family: impl NarrowFamily,
    batch: &mut B,
    mut waiting: impl FnMut(&B) -> Option<Cursor<'a>>,
) {
    let Some(mut left) = waiting(batch) else { return };
    let mut right = waiting(batch);
    while let Some(other) = &mut right {
        let (blocks, others) = (left.stream.run(left.next), other.stream.run(other.next));
        let count = blocks.len().min(others.len());
        family.compress_two([&mut left.state, &mut other.state], [&blocks[..count], &others[..count]]);
        left.next += count;
        other.next += count;
        if other.is_finished() {
            batch.finish(other.position, &other.state);
            right = waiting(batch);
        }
        if left.is_finished() {
            batch.finish(left.position, &left.state);
            match waiting(batch).or_else(|| right.take()) {
                Some(next) => left = next,
                None => return forget(&mut [left.stream]),
            }
        }
    }
    left.finish(family);
    batch.finish(left.position, &left.state);
    forget(&mut [left.stream]);
}

/// Forgets staged keys and plaintext.
pub(super) fn forget(streams: &mut [Stream<'_>]) {
    for stream in streams.iter_mut() {
        *stream = Stream::NONE;
    }
    optimization_barrier(streams);
}
