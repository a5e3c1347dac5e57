//! Feeds messages of different lengths to hash lanes.
//!
//! Two messages side by side fill the SHA unit of a processor: each has its cursor, both run to the nearest end of a
//! stretch of memory, and the one that is finished is replaced by the next message of the batch. Sixteen side by side,
//! where the processor has the registers, share the computation of their message schedules too.

use std::marker::PhantomData;
use std::slice;

use zeroize::optimization_barrier;

use super::portable::Portable;
#[cfg(all(target_arch = "x86_64", not(miri)))]
use super::sixteen::Sixteen;
use super::stream::{Block, Ends, State, Stream};
#[cfg(all(target_arch = "aarch64", not(miri)))]
use crate::aarch64::Armv8 as PairFamily;
use crate::capability::Backend;
#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::x86_64::{ShaNi as PairFamily, Vaes256, Vaes512};

/// Messages to hash, in the order they should be taken: longest first.
pub(crate) trait HashBatch<'a> {
    /// How many there are.
    fn count(&self) -> usize;

    /// The message at `position`, below [`HashBatch::count`]; its ends are staged in `ends`.
    fn stream(&self, position: usize, ends: &mut Ends) -> Stream<'a>;

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

/// The kernels for batches of about one size.
pub(crate) enum HashEngine<'s> {
    Portable(PhantomData<&'s ()>),
    #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
    Pairs(PairFamily),
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    Sixteen(Sixteen<'s>),
}

impl HashEngine<'_> {
    /// Gives `work` the kernels of `backend` for batches of up to `count` messages, or the portable ones if this
    /// processor lacks them.
    pub(crate) fn with<R>(backend: Backend, count: usize, work: impl FnOnce(&mut HashEngine<'_>) -> R) -> R {
        #[cfg(all(target_arch = "x86_64", not(miri)))]
        {
            let pairs = match backend {
                Backend::Portable | Backend::Armv8 => None,
                Backend::AesNi => PairFamily::detect(),
                Backend::Vaes256 => Vaes256::detect().map(PairFamily::from),
                Backend::Vaes512 => match Vaes512::detect() {
                    Some(family) if Sixteen::is_worth(count) => {
                        return Sixteen::with(family, |sixteen| work(&mut HashEngine::Sixteen(sixteen)));
                    }
                    family => family.map(PairFamily::from),
                },
            };
            if let Some(family) = pairs {
                return work(&mut HashEngine::Pairs(family));
            }
        }
        #[cfg(all(target_arch = "aarch64", not(miri)))]
        if backend == Backend::Armv8
            && let Some(family) = PairFamily::detect()
        {
            return work(&mut HashEngine::Pairs(family));
        }
        #[cfg(not(all(target_arch = "x86_64", not(miri))))]
        let _ = (backend, count);
        work(&mut HashEngine::Portable(PhantomData))
    }

    /// Hashes every message of the batch.
    pub(crate) fn run<'a>(&mut self, batch: &mut impl HashBatch<'a>) {
        match self {
            Self::Portable(_) => run_pairs(Portable, batch),
            #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
            Self::Pairs(family) => run_pairs(*family, batch),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Sixteen(sixteen) => sixteen.run(batch),
        }
    }

    /// Takes the blocks of one message from `next` on into its state.
    pub(crate) fn finish_one(&self, stream: Stream<'_>, ends: &Ends, next: usize, state: &mut State) {
        match self {
            Self::Portable(_) => run_to_end(Portable, stream, ends, next, state),
            #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
            Self::Pairs(family) => run_to_end(*family, stream, ends, next, state),
            #[cfg(all(target_arch = "x86_64", not(miri)))]
            Self::Sixteen(sixteen) => run_to_end(sixteen.narrow(), stream, ends, next, state),
        }
    }

    /// Takes one block into each state: hashes of messages that are a single block.
    ///
    /// What one of the slices has beyond the other is left alone.
    pub(crate) fn compress_each(&mut self, states: &mut [State], blocks: &[Block]) {
        match self {
            Self::Portable(_) => compress_pairs(Portable, states, blocks),
            #[cfg(all(any(target_arch = "x86_64", target_arch = "aarch64"), not(miri)))]
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

/// Takes in all that is left of a message.
fn run_to_end(family: impl NarrowFamily, stream: Stream<'_>, ends: &Ends, next: usize, state: &mut State) {
    let mut next = next;
    while next < stream.count() {
        let blocks = stream.run(next, ends);
        family.compress(state, blocks);
        next += blocks.len();
    }
}

/// One message in a lane.
pub(super) struct Cursor<'a> {
    pub(super) stream: Stream<'a>,
    pub(super) ends: Ends,
    /// The block that comes next.
    pub(super) next: usize,
    pub(super) state: State,
    /// The place of the message in the batch.
    pub(super) position: usize,
}

impl<'a> Cursor<'a> {
    const NONE: Self =
        Self { stream: Stream::NONE, ends: Ends::ZERO, next: 0, state: State::INITIAL, position: 0 };

    /// Goes to the beginning of a message.
    fn start(&mut self, batch: &impl HashBatch<'a>, position: usize) {
        self.stream = batch.stream(position, &mut self.ends);
        self.next = 0;
        self.state = State::INITIAL;
        self.position = position;
    }

    fn is_finished(&self) -> bool {
        self.next == self.stream.count()
    }
}

fn run_pairs<'a>(family: impl NarrowFamily, batch: &mut impl HashBatch<'a>) {
    let mut positions = 0..batch.count();
    pair_up(family, batch, |batch, cursor| {
        positions.next().inspect(|position| cursor.start(batch, *position)).is_some()
    });
}

/// Runs the messages that `next` puts into cursors, two side by side; it says whether there was one.
pub(super) fn pair_up<'a, B: HashBatch<'a>>(
    family: impl NarrowFamily,
    batch: &mut B,
    mut next: impl FnMut(&B, &mut Cursor<'a>) -> bool,
) {
    let mut cursors = [Cursor::NONE; 2];
    let [left, right] = &mut cursors;
    let (mut left, mut right) = (left, right);
    let mut live = usize::from(next(batch, left));
    if live == 1 && next(batch, right) {
        live = 2;
    }
    while live == 2 {
        run_both(family, left, right);
        if right.is_finished() {
            batch.finish(right.position, &right.state);
            if !next(batch, right) {
                live -= 1;
            }
        }
        if left.is_finished() {
            batch.finish(left.position, &left.state);
            if !next(batch, left) {
                live -= 1;
                std::mem::swap(&mut left, &mut right);
            }
        }
    }
    if live == 1 {
        run_to_end(family, left.stream, &left.ends, left.next, &mut left.state);
        batch.finish(left.position, &left.state);
    }
    forget(cursors.iter_mut().map(|cursor| &mut cursor.ends));
}

/// Runs both to the nearest end of a stretch of memory.
fn run_both(family: impl NarrowFamily, left: &mut Cursor<'_>, right: &mut Cursor<'_>) {
    let blocks = left.stream.run(left.next, &left.ends);
    let others = right.stream.run(right.next, &right.ends);
    let count = blocks.len().min(others.len());
    family.compress_two([&mut left.state, &mut right.state], [&blocks[..count], &others[..count]]);
    left.next += count;
    right.next += count;
}

/// Forgets staged keys and plaintext.
pub(crate) fn forget<'e>(ends: impl Iterator<Item = &'e mut Ends>) {
    for ends in ends {
        *ends = Ends::ZERO;
        optimization_barrier(ends);
    }
}
