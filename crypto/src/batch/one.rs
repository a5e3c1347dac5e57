//! One packet alone, on the shortest way.
//!
//! Sealing cannot overlap anything: the key of a packet follows from a hash of all of it. Opening can: where the
//! processor has the instructions, the plaintext is hashed while the chain of the cipher waits for itself.

use zeroize::Zeroize;

use super::pipeline::hash_prefix;
#[cfg(all(target_arch = "x86_64", not(miri)))]
use super::x86_64::fused;
use super::{KeySource, OpenJob, SealJob};
use crate::aes_ige::{AesKeyIv, Block, IgeJob, Operation, run_many};
use crate::capability::Backend;
use crate::key_derivation::{mix, packet_key_iv_messages};
use crate::sha256::lanes::{HashEngine, forget};
use crate::sha256::stream::{Ends, State, Stream, pad_52_bytes};
#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::x86_64::{AesNi, ShaNi};

pub(super) fn seal(backend: Backend, job: &mut SealJob<'_>) {
    let key_iv = HashEngine::with(backend, 1, |engine| {
        let mut state = State::INITIAL;
        finish_hash(engine, hash_prefix(job.key, job.direction), job.parts.blocks, 0, &mut state);
        job.take_hash(&state.hash());
        derive(engine, job.key_source())
    });
    let ige_job = IgeJob::from_blocks(&key_iv, job.parts.blocks);
    run_many(backend, Operation::Encrypt, std::iter::once(ige_job));
}

pub(super) fn open(backend: Backend, job: &mut OpenJob<'_>) {
    if !job.check_name() {
        return;
    }
    HashEngine::with(backend, 1, |engine| {
        let key_iv = derive(engine, job.key_source());
        let prefix = hash_prefix(job.key, job.direction);
        let (done, mut state) = decrypt(backend, &key_iv, prefix, job.parts.blocks);
        finish_hash(engine, prefix, job.parts.blocks, done, &mut state);
        job.verify(&state.hash());
    });
}

/// Hashes a plaintext from the block `done` on.
fn finish_hash(
    engine: &HashEngine<'_>,
    prefix: &[u8; 32],
    plaintext: &[Block],
    done: usize,
    state: &mut State,
) {
    let mut ends = Ends::ZERO;
    let stream = Stream::of_packet(prefix, plaintext, &mut ends);
    engine.finish_one(stream, &ends, done, state);
    forget(std::iter::once(&mut ends));
}

fn derive(engine: &mut HashEngine<'_>, (key, direction, msg_key): KeySource<'_>) -> AesKeyIv {
    let mut blocks = [[0; 64]; 2];
    packet_key_iv_messages(key, direction, msg_key, &mut blocks);
    blocks.iter_mut().for_each(pad_52_bytes);
    let mut states = [State::INITIAL; 2];
    engine.compress_each(&mut states, &blocks);
    blocks.as_flattened_mut().zeroize();
    let mut key_iv = AesKeyIv::ZERO;
    mix(&states[0].words(), &states[1].words(), &mut key_iv);
    key_iv
}

/// Decrypts a packet, and hashes what fits beside; gives the blocks of the hash that are done, and their state.
fn decrypt(backend: Backend, key_iv: &AesKeyIv, prefix: &[u8; 32], blocks: &mut [Block]) -> (usize, State) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    if backend != Backend::Portable
        && let (Some(aes), Some(sha)) = (AesNi::detect(), ShaNi::detect())
    {
        return fused::decrypt_and_hash(aes, sha, key_iv, prefix, blocks);
    }
    #[cfg(not(all(target_arch = "x86_64", not(miri))))]
    let _ = prefix;
    run_many(backend, Operation::Decrypt, std::iter::once(IgeJob::from_blocks(key_iv, blocks)));
    (0, State::INITIAL)
}
