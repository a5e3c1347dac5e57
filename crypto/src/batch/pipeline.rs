//! Many packets at once, phase by phase: all hashes of a kind, then all ciphers.
//!
//! Sealing hashes the plaintexts, derives the keys, and encrypts. Opening derives the keys, decrypts, and hashes. Jobs
//! are taken longest first, so that lanes run dry together; everything that follows from one job stands at its place in
//! that order, and results go back by it.

use std::cmp::Reverse;

use zeroize::{Zeroize, optimization_barrier};

use super::{KeySource, OpenJob, SealJob};
use crate::aes_ige::{AesKeyIv, Block, IgeJob, Operation, run_many};
use crate::auth_key::{AuthKey, Direction};
use crate::capability::Backend;
use crate::key_derivation::{mix, packet_key_iv_messages};
use crate::sha256::HASH_BYTES;
use crate::sha256::lanes::{HashBatch, HashEngine};
use crate::sha256::stream::{Block as HashBlock, Ends, State, Stream, pad_52_bytes};

/// Packets whose keys are derived together: two hashes each.
const KEYS_TOGETHER: usize = 16;

/// Seals up to `N` packets.
pub(super) fn seal<const N: usize>(backend: Backend, jobs: &mut [SealJob<'_>]) {
    let order = Order::<N>::longest_first(jobs.iter().map(|job| Some(job.parts.blocks.len())));
    let mut key_ivs = [const { AesKeyIv::ZERO }; N];
    HashEngine::with(backend, jobs.len(), |engine| {
        let mut hashes = [[0; HASH_BYTES]; N];
        let plaintexts = jobs.iter().map(|job| (hash_prefix(job.key, job.direction), &*job.parts.blocks));
        hash(engine, &order.arrange(plaintexts), &mut hashes);
        for (position, hash) in order.positions().zip(&hashes) {
            jobs[position].take_hash(hash);
        }
        derive(engine, order.positions().map(|position| jobs[position].key_source()), &mut key_ivs);
    });
    let blocks = jobs.iter_mut().map(|job| &mut *job.parts.blocks);
    run_cipher(backend, Operation::Encrypt, &key_ivs, order.arrange(blocks));
}

/// Opens up to `N` packets.
pub(super) fn open<const N: usize>(backend: Backend, jobs: &mut [OpenJob<'_>]) {
    let named = jobs.iter_mut().map(|job| job.check_name().then_some(job.parts.blocks.len()));
    let order = Order::<N>::longest_first(named);
    let mut key_ivs = [const { AesKeyIv::ZERO }; N];
    HashEngine::with(backend, jobs.len(), |engine| {
        derive(engine, order.positions().map(|position| jobs[position].key_source()), &mut key_ivs);
        let blocks = jobs.iter_mut().map(|job| &mut *job.parts.blocks);
        run_cipher(backend, Operation::Decrypt, &key_ivs, order.arrange(blocks));
        let mut hashes = [[0; HASH_BYTES]; N];
        let plaintexts = jobs.iter().map(|job| (hash_prefix(job.key, job.direction), &*job.parts.blocks));
        hash(engine, &order.arrange(plaintexts), &mut hashes);
        for (position, hash) in order.positions().zip(&hashes) {
            jobs[position].verify(hash);
        }
    });
}

/// Runs the cipher over every packet with its own key.
fn run_cipher<const N: usize>(
    backend: Backend,
    operation: Operation,
    key_ivs: &[AesKeyIv; N],
    mut blocks: [Option<&mut [Block]>; N],
) {
    let blocks = blocks.iter_mut().filter_map(Option::take);
    let jobs = key_ivs.iter().zip(blocks).map(|(key_iv, blocks)| IgeJob::from_blocks(key_iv, blocks));
    run_many(backend, operation, jobs);
}

/// The slice of a key that stands before the plaintext in the hash of a packet.
pub(super) fn hash_prefix(key: &AuthKey, direction: Direction) -> &[u8; 32] {
    key.slice(88, direction)
}

/// A plaintext with what stands before it in its hash.
type Prefixed<'a> = (&'a [u8; 32], &'a [Block]);

/// Hashes plaintexts, many at a time.
fn hash(engine: &mut HashEngine<'_>, plaintexts: &[Option<Prefixed<'_>>], hashes: &mut [[u8; HASH_BYTES]]) {
    let count = plaintexts.iter().position(Option::is_none).unwrap_or(plaintexts.len());
    engine.run(&mut Hashes { plaintexts: &plaintexts[..count], hashes });
}

struct Hashes<'a, 'b> {
    plaintexts: &'b [Option<Prefixed<'a>>],
    hashes: &'b mut [[u8; HASH_BYTES]],
}

impl<'a> HashBatch<'a> for Hashes<'a, '_> {
    fn count(&self) -> usize {
        self.plaintexts.len()
    }

    fn stream(&self, position: usize, ends: &mut Ends) -> Stream<'a> {
        self.plaintexts[position]
            .map_or(Stream::NONE, |(prefix, blocks)| Stream::of_packet(prefix, blocks, ends))
    }

    fn finish(&mut self, position: usize, state: &State) {
        self.hashes[position] = state.hash();
    }
}

/// What is hashed for keys and vectors, two blocks for each packet.
#[repr(align(64))]
struct KeyMessages([[HashBlock; 2]; KEYS_TOGETHER]);

/// Derives keys and vectors, many at a time.
fn derive<'a>(
    engine: &mut HashEngine<'_>,
    mut sources: impl Iterator<Item = KeySource<'a>>,
    key_ivs: &mut [AesKeyIv],
) {
    let mut blocks = KeyMessages([[[0; 64]; 2]; KEYS_TOGETHER]);
    let KeyMessages(blocks) = &mut blocks;
    let mut states = [[State::INITIAL; 2]; KEYS_TOGETHER];
    for key_ivs in key_ivs.chunks_mut(KEYS_TOGETHER) {
        let mut count = 0;
        for (blocks, (key, direction, msg_key)) in blocks.iter_mut().zip(&mut sources) {
            packet_key_iv_messages(key, direction, msg_key, blocks);
            blocks.iter_mut().for_each(pad_52_bytes);
            count += 1;
        }
        if count == 0 {
            break;
        }
        engine.compress_each(states[..count].as_flattened_mut(), blocks.as_flattened());
        for (key_iv, [a, b]) in key_ivs.iter_mut().zip(&states[..count]) {
            mix(&a.words(), &b.words(), key_iv);
        }
        states.fill([State::INITIAL; 2]);
        optimization_barrier(&states);
    }
    blocks.as_flattened_mut().as_flattened_mut().zeroize();
}

/// The jobs of a round that are to be done, longest first.
struct Order<const N: usize> {
    /// Where they stand in the order the caller gave.
    positions: [u8; N],
    count: usize,
    /// Whether this is the order they came in, and none is left out.
    is_given: bool,
}

impl<const N: usize> Order<N> {
    /// From the length of every job; jobs that are not to be done have none.
    fn longest_first(lengths: impl Iterator<Item = Option<usize>>) -> Self {
        const { assert!(N <= 256, "a position fits a byte") };
        let mut lengths_by_position = [0; N];
        let mut order = Self { positions: [0; N], count: 0, is_given: true };
        let mut shortest = usize::MAX;
        for ((position, known), length) in (0..=u8::MAX).zip(&mut lengths_by_position).zip(lengths) {
            let Some(length) = length else {
                order.is_given = false;
                continue;
            };
            // The common batch of equal lengths is in order already.
            order.is_given &= length <= shortest;
            shortest = length;
            *known = length;
            order.positions[order.count] = position;
            order.count += 1;
        }
        if !order.is_given {
            let length = |position: &u8| Reverse(lengths_by_position[usize::from(*position)]);
            order.positions[..order.count].sort_unstable_by_key(length);
        }
        order
    }

    /// Where the jobs stand, longest first.
    fn positions(&self) -> impl Iterator<Item = usize> {
        self.positions[..self.count].iter().map(|position| usize::from(*position))
    }

    /// Puts one thing for each job into this order.
    fn arrange<T>(&self, mut given: impl Iterator<Item = T>) -> [Option<T>; N] {
        let mut given: [Option<T>; N] = std::array::from_fn(|_| given.next());
        if self.is_given {
            return given;
        }
        let mut positions = self.positions();
        std::array::from_fn(|_| positions.next().and_then(|position| given[position].take()))
    }
}
