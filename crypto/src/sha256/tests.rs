//! Every kernel against the `sha2` package, for every length and every shape of a batch.

use super::lanes::{HashBatch, HashEngine};
use super::stream::{Block, Ends, PADDED_52_BYTES, State, Stream};
use super::{sha256, sha256_many_on};
use crate::aes_ige::Block as CipherBlock;
use crate::capability::Backend;
use crate::random::SecureRandom;

#[test]
fn the_first_example_of_fips_180() {
    let expected = [
        0xba, 0x78, 0x16, 0xbf, 0x8f, 0x01, 0xcf, 0xea, 0x41, 0x41, 0x40, 0xde, 0x5d, 0xae, 0x22, 0x23, 0xb0,
        0x03, 0x61, 0xa3, 0x96, 0x17, 0x7a, 0x9c, 0xb4, 0x10, 0xff, 0x61, 0xf2, 0x00, 0x15, 0xad,
    ];
    assert_eq!(sha256(&[b"abc"]), expected);
    assert_eq!(sha256(&[b"a", b"", b"bc"]), expected);
    for backend in Backend::available() {
        let mut hashes = [[0; 32]; 20];
        sha256_many_on(backend, &[b"abc".as_slice(); 20], &mut hashes);
        assert_eq!(hashes, [expected; 20], "{backend}");
    }
}

/// Hashes messages of these lengths on every backend and compares.
fn check(seed: u8, lengths: &[usize]) {
    let mut random = SecureRandom::from_seed([seed; 32]);
    let messages: Vec<Vec<u8>> = lengths
        .iter()
        .map(|length| {
            let mut message = vec![0; *length];
            random.fill_wire(&mut message);
            message
        })
        .collect();
    let messages: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    let expected: Vec<[u8; 32]> = messages.iter().map(|message| sha256(&[message])).collect();
    for backend in Backend::available() {
        let mut hashes = vec![[0; 32]; messages.len()];
        sha256_many_on(backend, &messages, &mut hashes);
        for (index, (hash, expected)) in hashes.iter().zip(&expected).enumerate() {
            assert!(hash == expected, "{backend}, seed {seed}, message {index} of {lengths:?}");
        }
    }
}

#[test]
fn every_length_alone_and_in_every_lane() {
    for length in 0..=1_024 {
        check(1, &[length]);
        check(2, &[length; 16]);
    }
}

#[test]
fn every_batch_shape_of_equal_lengths() {
    for count in 0..=70 {
        check(3, &vec![55; count]);
        check(4, &vec![300; count]);
    }
}

#[test]
fn every_batch_shape_of_mixed_lengths() {
    let mut random = SecureRandom::from_seed([5; 32]);
    for count in 1..=70 {
        for seed in 0..4 {
            let mut lengths: Vec<usize> = (0..count).map(|_| random.wire_below(1_500) as usize).collect();
            check(seed, &lengths);
            lengths.sort_unstable_by(|a, b| b.cmp(a));
            check(seed, &lengths);
        }
    }
}

#[test]
fn one_long_message_among_short_ones() {
    let mut lengths = vec![10; 40];
    lengths[17] = 20_000;
    check(6, &lengths);
}

/// Hashes of packets, and of nothing else.
struct Packets<'a>(&'a [([u8; 32], Vec<CipherBlock>)], Vec<[u8; 32]>);

impl<'a> HashBatch<'a> for Packets<'a> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn stream(&self, position: usize, ends: &mut Ends) -> Stream<'a> {
        let (prefix, blocks) = &self.0[position];
        Stream::of_packet(prefix, blocks, ends)
    }

    fn finish(&mut self, position: usize, state: &State) {
        self.1[position] = state.hash();
    }
}

#[test]
fn the_hash_of_a_packet_is_that_of_its_prefix_and_plaintext_for_every_length() {
    let mut random = SecureRandom::from_seed([7; 32]);
    let packets: Vec<([u8; 32], Vec<CipherBlock>)> = (1..=64)
        .map(|count| (random.wire_bytes(), (0..count).map(|_| random.wire_bytes()).collect()))
        .collect();
    for backend in Backend::available() {
        let mut batch = Packets(&packets, vec![[0; 32]; packets.len()]);
        HashEngine::with(backend, packets.len(), |engine| engine.run(&mut batch));
        for ((prefix, blocks), hash) in packets.iter().zip(&batch.1) {
            assert!(*hash == sha256(&[prefix, blocks.as_flattened()]), "{backend}, {} blocks", blocks.len());
        }
    }
}

#[test]
fn messages_of_52_bytes_are_single_blocks() {
    let mut random = SecureRandom::from_seed([8; 32]);
    for backend in Backend::available() {
        for count in 0..=50 {
            let messages: Vec<[u8; 52]> = (0..count).map(|_| random.wire_bytes()).collect();
            let blocks: Vec<Block> = messages
                .iter()
                .map(|message| {
                    let mut block = PADDED_52_BYTES;
                    block[..52].copy_from_slice(message);
                    block
                })
                .collect();
            let mut states = vec![State::INITIAL; count];
            HashEngine::with(backend, count, |engine| engine.compress_each(&mut states, &blocks));
            for (state, message) in states.iter().zip(&messages) {
                assert!(state.hash() == sha256(&[message]), "{backend}, {count} messages");
            }
        }
    }
}
