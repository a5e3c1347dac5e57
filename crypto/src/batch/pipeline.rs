//! Many packets at once, phase by phase: all hashes of a kind, then all ciphers.
//!
//! Sealing hashes the plaintexts, derives the keys, and encrypts. Opening derives the keys, decrypts, and hashes. Jobs
//! come longest first; what follows from a job stands at its place in that order.

use std::cell::RefCell;

use zeroize::optimization_barrier;

use super::{JOBS_PER_ROUND, Job, OpenJob, SealJob};
use crate::aes_ige::{AesKeyIv, IgeJob, Operation, run_many};
use crate::capability::Backend;
use crate::key_derivation::{mix, packet_key_iv_messages};
use crate::sha256::HASH_BYTES;
use crate::sha256::lanes::{HashBatch, HashEngine};
use crate::sha256::stream::{Block as HashBlock, Ends, PADDED_52_BYTES, State, Stream};

/// Jobs in order; behind the last are empty places.
type Jobs<'b, 'j, J> = &'b mut [Option<&'j mut J>];

/// Seals up to `N` packets.
pub(super) fn seal<const N: usize>(backend: Backend, jobs: Jobs<'_, '_, SealJob<'_>>) {
    let count = jobs.iter().flatten().count();
    let mut key_ivs = [const { AesKeyIv::ZERO }; N];
    HashEngine::with(backend, count, |engine| {
        let mut hashes = [[0; HASH_BYTES]; N];
        engine.run(&mut Hashes { jobs: &jobs[..count], hashes: &mut hashes });
        for (job, hash) in jobs.iter_mut().flatten().zip(&hashes) {
            job.take_hash(hash);
        }
        derive(engine, jobs, &mut key_ivs);
    });
    run_cipher(backend, Operation::Encrypt, &key_ivs, jobs);
}

/// Opens up to `N` packets, which name the keys of their jobs.
pub(super) fn open<const N: usize>(backend: Backend, jobs: Jobs<'_, '_, OpenJob<'_>>) {
    let count = jobs.iter().flatten().count();
    let mut key_ivs = [const { AesKeyIv::ZERO }; N];
    HashEngine::with(backend, count, |engine| {
        derive(engine, jobs, &mut key_ivs);
        run_cipher(backend, Operation::Decrypt, &key_ivs, jobs);
        let mut hashes = [[0; HASH_BYTES]; N];
        engine.run(&mut Hashes { jobs: &jobs[..count], hashes: &mut hashes });
        for (job, hash) in jobs.iter_mut().flatten().zip(&hashes) {
            job.verify(hash);
        }
    });
}

/// Runs the cipher over every packet with its own key.
fn run_cipher<J: Job>(backend: Backend, operation: Operation, key_ivs: &[AesKeyIv], jobs: Jobs<'_, '_, J>) {
    let jobs = jobs.iter_mut().flatten().zip(key_ivs);
    run_many(backend, operation, jobs.map(|(job, key_iv)| IgeJob::from_blocks(key_iv, job.blocks_mut())));
}

/// The hashes of the plaintexts of all jobs.
struct Hashes<'b, 'j, 'h, J> {
    jobs: &'b [Option<&'j mut J>],
    hashes: &'h mut [[u8; HASH_BYTES]],
}

impl<'b, J: Job> HashBatch<'b> for Hashes<'b, '_, '_, J> {
    fn count(&self) -> usize {
        self.jobs.len()
    }

    fn stream(&self, position: usize, ends: &mut Ends) -> Stream<'b> {
        self.jobs[position].as_ref().map_or(Stream::NONE, |job| {
            let packet = job.packet();
            Stream::of_packet(packet.hash_prefix(), packet.blocks, ends)
        })
    }

    fn finish(&mut self, position: usize, state: &State) {
        self.hashes[position] = state.hash();
    }
}

/// What is hashed for keys and vectors, two blocks for each packet.
#[repr(align(64))]
struct KeyMessages([[HashBlock; 2]; JOBS_PER_ROUND]);

thread_local! {
    /// Kept, because its padding is always the same; the keys are wiped after each use.
    static KEY_MESSAGES: RefCell<KeyMessages> =
        const { RefCell::new(KeyMessages([[PADDED_52_BYTES; 2]; JOBS_PER_ROUND])) };
}

/// Derives the keys and vectors of up to `N` packets.
fn derive<J: Job, const N: usize>(
    engine: &mut HashEngine<'_>,
    jobs: &[Option<&mut J>],
    key_ivs: &mut [AesKeyIv; N],
) {
    const { assert!(N <= JOBS_PER_ROUND, "there is room for the messages of a round") };
    KEY_MESSAGES.with_borrow_mut(|KeyMessages(blocks)| {
        let mut count = 0;
        for (blocks, job) in blocks.iter_mut().zip(jobs.iter().flatten()) {
            let packet = job.packet();
            packet_key_iv_messages(packet.key, packet.direction, packet.msg_key, blocks);
            count += 1;
        }
        let blocks = &mut blocks[..count];
        let mut states = [[State::INITIAL; 2]; N];
        engine.compress_each(states[..count].as_flattened_mut(), blocks.as_flattened());
        for (key_iv, [a, b]) in key_ivs.iter_mut().zip(&states[..count]) {
            mix(&a.words(), &b.words(), key_iv);
        }
        states.fill([State::INITIAL; 2]);
        optimization_barrier(&states);
        blocks.fill([PADDED_52_BYTES; 2]);
        optimization_barrier(blocks);
    });
}
