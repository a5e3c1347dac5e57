//! Every kernel against the formula, for every length and every shape of a batch.

use super::{AesKeyIv, IgeJob, Operation, decrypt, decrypt_many_on, encrypt, encrypt_many_on, run_many};
use crate::capability::Backend;
use crate::oracle;
use crate::random::SecureRandom;
use crate::test_vectors::Vectors;

/// Runs messages of these lengths, each with its own key, through every backend and compares with the oracle.
fn check(seed: u8, block_counts: &[usize]) {
    let mut random = SecureRandom::from_seed([seed; 32]);
    let inputs: Vec<(AesKeyIv, Vec<u8>)> = block_counts
        .iter()
        .map(|count| {
            let mut data = vec![0; count * 16];
            random.fill_wire(&mut data);
            (AesKeyIv { key: random.wire_bytes(), iv: random.wire_bytes() }, data)
        })
        .collect();
    for backend in Backend::available() {
        let run = |operation| {
            let mut outputs: Vec<Vec<u8>> = inputs.iter().map(|(_, data)| data.clone()).collect();
            let jobs = inputs.iter().zip(&mut outputs);
            run_many(backend, operation, jobs.map(|((key_iv, _), data)| IgeJob::new(key_iv, data).unwrap()));
            outputs
        };
        let (encrypted, decrypted) = (run(Operation::Encrypt), run(Operation::Decrypt));
        for (index, (key_iv, data)) in inputs.iter().enumerate() {
            let told = || format!("{backend}, seed {seed}, message {index} of {block_counts:?}");
            assert!(encrypted[index] == oracle::ige_encrypt(key_iv, data), "encrypt, {}", told());
            assert!(decrypted[index] == oracle::ige_decrypt(key_iv, data), "decrypt, {}", told());
        }
    }
}

#[test]
fn every_length_alone() {
    for count in 0..=64 {
        check(1, &[count]);
    }
}

#[test]
fn every_batch_shape_of_equal_lengths() {
    for jobs in 1..=33 {
        check(2, &vec![5; jobs]);
        check(3, &vec![40; jobs]);
    }
}

#[test]
fn every_batch_shape_of_mixed_lengths() {
    let mut random = SecureRandom::from_seed([4; 32]);
    for jobs in 1..=33 {
        for seed in 0..4 {
            let mut counts: Vec<usize> = (0..jobs).map(|_| random.wire_below(65) as usize).collect();
            check(seed, &counts);
            counts.sort_unstable_by(|a, b| b.cmp(a));
            check(seed, &counts);
        }
    }
}

#[test]
fn one_long_message_among_short_ones() {
    check(5, &[1, 2, 3, 700, 1, 1, 0, 2, 90, 1, 1, 1, 1, 1, 1, 1, 1, 33, 1]);
}

#[test]
fn the_one_message_form_agrees_and_keeps_to_whole_blocks() {
    let key_iv = AesKeyIv { key: [1; 32], iv: [2; 32] };
    let mut data = [3; 48];
    encrypt(&key_iv.key, &key_iv.iv, &mut data).unwrap();
    assert_eq!(data.as_slice(), oracle::ige_encrypt(&key_iv, &[3; 48]));
    decrypt(&key_iv.key, &key_iv.iv, &mut data).unwrap();
    assert_eq!(data, [3; 48]);
    let error = encrypt(&key_iv.key, &key_iv.iv, &mut data[..17]).unwrap_err();
    assert_eq!(error.bytes, 17);
    assert_eq!(data, [3; 48]);
}

#[test]
fn every_backend_agrees_with_the_vectors_of_other_clients() {
    let file = Vectors::load(include_str!("../../../tests/vectors/aes_ige.json"));
    let mut used = 0;
    for vector in file.list("vectors").iter().filter(|vector| vector.number("aes_bits") == 256) {
        let key_iv = AesKeyIv { key: vector.bytes("key"), iv: vector.bytes("iv") };
        let plaintext = vector.bytes_of_any_length("plaintext");
        let ciphertext = vector.bytes_of_any_length("ciphertext");
        for backend in Backend::available() {
            let mut data = plaintext.clone();
            encrypt_many_on(backend, IgeJob::new(&key_iv, &mut data).into_iter());
            assert_eq!(data, ciphertext, "{backend}");
            decrypt_many_on(backend, IgeJob::new(&key_iv, &mut data).into_iter());
            assert_eq!(data, plaintext, "{backend}");
        }
        used += 1;
    }
    assert!(used >= 3, "the file has keys of 256 bits");
}
