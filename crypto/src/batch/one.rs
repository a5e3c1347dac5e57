//! One packet alone, on the shortest way.
//!
//! Sealing cannot overlap anything: the key of a packet follows from a hash of all of it. Opening can: where the
//! processor has the instructions, the plaintext is hashed while the chain of the cipher waits for itself.

use zeroize::Zeroize;

#[cfg(all(target_arch = "x86_64", not(miri)))]
use super::x86_64::fused;
use super::{OpenJob, Packet, SealJob};
use crate::aes_ige::{AesKeyIv, IgeJob, Operation, run_many};
use crate::capability::Backend;
use crate::key_derivation::{mix, packet_key_iv_messages};
use crate::sha256::lanes::{HashEngine, forget};
use crate::sha256::stream::{Ends, PADDED_52_BYTES, State, Stream};
#[cfg(all(target_arch = "x86_64", not(miri)))]
use crate::x86_64::{AesNi, ShaNi};

pub(super) fn seal(backend: Backend, job: &mut SealJob<'_>) {
    let key_iv = HashEngine::with(backend, 1, |engine| {
        let mut state = State::INITIAL;
        finish_hash(engine, &job.packet, 0, &mut state);
        job.take_hash(&state.hash());
        derive(engine, &job.packet)
    });
    let ige_job = IgeJob::from_blocks(&key_iv, job.packet.blocks);
    run_many(backend, Operation::Encrypt, std::iter::once(ige_job));
}

/// Opens a packet that names the key of its job.
pub(super) fn open(backend: Backend, job: &mut OpenJob<'_>) {
    HashEngine::with(backend, 1, |engine| {
        let key_iv = derive(engine, &job.packet);
        let (done, mut state) = decrypt(backend, &key_iv, &mut job.packet);
        finish_hash(engine, &job.packet, done, &mut state);
        job.verify(&state.hash());
    });
}

/// Hashes a plaintext from the block `done` on.
fn finish_hash(engine: &HashEngine<'_>, packet: &Packet<'_>, done: usize, state: &mut State) {
    let mut ends = Ends::ZERO;
    let stream = Stream::of_packet(packet.hash_prefix(), packet.blocks, &mut ends);
    engine.finish_one(stream, &ends, done, state);
    forget(std::iter::once(&mut ends));
}

fn derive(engine: &mut HashEngine<'_>, packet: &Packet<'_>) -> AesKeyIv {
    let mut blocks = [PADDED_52_BYTES; 2];
    packet_key_iv_messages(packet.key, packet.direction, packet.msg_key, &mut blocks);
    let mut states = [State::INITIAL; 2];
    engine.compress_each(&mut states, &blocks);
    blocks.as_flattened_mut().zeroize();
    let mut key_iv = AesKeyIv::ZERO;
    mix(&states[0].words(), &states[1].words(), &mut key_iv);
    key_iv
}

/// Decrypts a packet, and hashes what fits beside; gives the blocks of the hash that are done, and their state.
fn decrypt(backend: Backend, key_iv: &AesKeyIv, packet: &mut Packet<'_>) -> (usize, State) {
    #[cfg(all(target_arch = "x86_64", not(miri)))]
    if backend != Backend::Portable
        && let (Some(aes), Some(sha)) = (AesNi::detect(), ShaNi::detect())
    {
        let prefix = packet.key.slice(88, packet.direction);
        return fused::decrypt_and_hash(aes, sha, key_iv, prefix, packet.blocks);
    }
    run_many(backend, Operation::Decrypt, std::iter::once(IgeJob::from_blocks(key_iv, packet.blocks)));
    (0, State::INITIAL)
}
