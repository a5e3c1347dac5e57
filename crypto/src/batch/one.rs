//! One packet alone, on the shortest way.
//!
//! Sealing cannot overlap anything: the key of a packet follows from a hash of all of it. Opening can: where the
//! processor has the instructions, the plaintext is hashed while the chain of the cipher waits for itself.

use super::pipeline::hash_prefix;
use super::{OpenJob, SealJob};
use crate::aes_ige::{AesKeyIv, Block, IgeJob, Operation, run_many};
use crate::capability::Backend;
use crate::key_derivation::{mix, packet_key_iv_messages};
use crate::sha256::lanes::HashEngine;
use crate::sha256::stream::{State, Stream, pad_52_bytes};

pub(super) fn seal(backend: Backend, job: &mut SealJob<'_>) {
    let mut engine = HashEngine::new(backend, 1);
    let prefix = hash_prefix(job.key, job.direction);
    let hash = engine.hash_one(Stream::of_packet(prefix, job.parts.blocks), 0, State::INITIAL);
    job.take_hash(&hash.hash());
    let key_iv = derive(&mut engine, job.key_source());
    let ige_job = IgeJob::from_blocks(&key_iv, job.parts.blocks);
    run_many(backend, Operation::Encrypt, std::iter::once(ige_job));
}

pub(super) fn open(backend: Backend, job: &mut OpenJob<'_>) {
    if !job.check_name() {
        return;
    }
    let mut engine = HashEngine::new(backend, 1);
    let key_iv = derive(&mut engine, job.key_source());
    let state = decrypt_and_hash(
        backend,
        &mut engine,
        &key_iv,
        hash_prefix(job.key, job.direction),
        job.parts.blocks,
    );
    job.verify(&state.hash());
}

fn derive(engine: &mut HashEngine, (key, direction, msg_key): super::KeySource<'_>) -> AesKeyIv {
    let mut blocks = [[0; 64]; 2];
    packet_key_iv_messages(key, direction, msg_key, &mut blocks);
    blocks.iter_mut().for_each(pad_52_bytes);
    let mut states = [State::INITIAL; 2];
    engine.compress_each(&mut states, &blocks);
    let [a, b] = states;
    mix(&a.hash(), &b.hash())
}

fn decrypt_and_hash(
    backend: Backend,
    engine: &mut HashEngine,
    key_iv: &AesKeyIv,
    prefix: &[u8; 32],
    blocks: &mut [Block],
) -> State {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    {
        use crate::x86_64::{AesNi, ShaNi};
        if backend != Backend::Portable
            && let (Some(aes), Some(sha)) = (AesNi::detect(), ShaNi::detect())
        {
            let (hashed, state) = super::x86_64::fused::decrypt_and_hash(aes, sha, key_iv, prefix, blocks);
            return engine.hash_one(Stream::of_packet(prefix, blocks), hashed, state);
        }
    }
    run_many(backend, Operation::Decrypt, std::iter::once(IgeJob::from_blocks(key_iv, blocks)));
    engine.hash_one(Stream::of_packet(prefix, blocks), 0, State::INITIAL)
}
