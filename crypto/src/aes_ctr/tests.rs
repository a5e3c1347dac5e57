//! Every kernel against the formula, however the stream is cut.

use aes::Aes256;
use aes::cipher::{BlockCipherEncrypt, KeyInit};

use super::KeyStream;
use crate::capability::Backend;
use crate::random::SecureRandom;
use crate::test_vectors::Vectors;

/// The block cipher over a counter, written down as it stands.
fn oracle(key: &[u8; 32], iv: &[u8; 16], data: &[u8]) -> Vec<u8> {
    let cipher = Aes256::new(&(*key).into());
    let mut counter = u128::from_be_bytes(*iv);
    let mut output = Vec::new();
    for part in data.chunks(16) {
        let mut block = counter.to_be_bytes();
        cipher.encrypt_block((&mut block).into());
        output.extend(part.iter().zip(block).map(|(byte, stream)| byte ^ stream));
        counter = counter.wrapping_add(1);
    }
    output
}

#[test]
fn the_stream_agrees_with_the_vectors_however_it_is_cut() {
    let file = Vectors::load(include_str!("../../../tests/vectors/aes_ctr.json"));
    for vector in file.list("vectors") {
        let block = vector.bytes_of_any_length("plaintext_block");
        let expected = vector.byte_strings("ciphertext_blocks_in_order").concat();
        for backend in Backend::available() {
            for step in 1..=expected.len() {
                let mut stream = KeyStream::new_on(backend, &vector.bytes("key"), &vector.bytes("iv"));
                let mut bytes = block.repeat(expected.len() / block.len());
                bytes.chunks_mut(step).for_each(|part| stream.apply(part));
                assert_eq!(bytes, expected, "{backend}, cut into {step}");
            }
            let mut stream = KeyStream::new_on(backend, &vector.bytes("key"), &vector.bytes("iv"));
            let mut zeros = [0; 37];
            stream.apply(&mut zeros);
            assert_eq!(zeros, vector.bytes("keystream_first_37_bytes"), "{backend}");
        }
    }
}

#[test]
fn every_length_agrees_with_the_formula() {
    let mut random = SecureRandom::from_seed([1; 32]);
    let (key, iv) = (random.wire_bytes(), random.wire_bytes());
    let mut data = vec![0; 1_100];
    random.fill_wire(&mut data);
    let expected = oracle(&key, &iv, &data);
    for backend in Backend::available() {
        for length in 0..=data.len() {
            let mut bytes = data.clone();
            let mut stream = KeyStream::new_on(backend, &key, &iv);
            let (first, second) = bytes.split_at_mut(length);
            stream.apply(first);
            stream.apply(second);
            assert!(bytes == expected, "{backend}, cut at {length}");
        }
    }
}

#[test]
fn calls_of_any_length_join_to_one_stream() {
    let mut random = SecureRandom::from_seed([2; 32]);
    let (key, iv) = (random.wire_bytes(), random.wire_bytes());
    let expected = oracle(&key, &iv, &[0; 40_000]);
    for backend in Backend::available() {
        let mut stream = KeyStream::new_on(backend, &key, &iv);
        let mut bytes = vec![0; expected.len()];
        let mut rest = bytes.as_mut_slice();
        while !rest.is_empty() {
            let length = rest.len().min(random.wire_below(700) as usize);
            let (part, behind) = rest.split_at_mut(length);
            stream.apply(part);
            rest = behind;
        }
        assert!(bytes == expected, "{backend}");
    }
}

#[test]
fn the_counter_carries_through_all_of_its_bits() {
    for (iv, what) in [
        (u128::from(u64::MAX) - 20, "into the upper half"),
        (u128::from(u64::MAX), "at the first block"),
        (u128::MAX - 20, "back to zero"),
        (u128::from(u32::MAX) - 20, "beyond 32 bits"),
    ] {
        let expected = oracle(&[3; 32], &iv.to_be_bytes(), &[0; 2_000]);
        for backend in Backend::available() {
            for step in [7, 16, 100, 2_000] {
                let mut stream = KeyStream::new_on(backend, &[3; 32], &iv.to_be_bytes());
                let mut bytes = vec![0; 2_000];
                bytes.chunks_mut(step).for_each(|part| stream.apply(part));
                assert!(bytes == expected, "{backend}, {what}, cut into {step}");
            }
        }
    }
}

#[test]
fn printing_shows_nothing() {
    assert_eq!(format!("{:?}", KeyStream::new(&[1; 32], &[2; 16])), "KeyStream(redacted)");
}
