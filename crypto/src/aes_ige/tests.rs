//! Every kernel against the formula, for every length and every shape of a batch.

use aes::Aes256;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};

use super::{AesKeyIv, IgeJob, decrypt, decrypt_many_on, encrypt, encrypt_many_on};
use crate::capability::Backend;
use crate::random::SecureRandom;

/// `C[i] = E(P[i] ^ C[i-1]) ^ P[i-1]`, written down as it stands.
fn oracle_encrypt(key_iv: &AesKeyIv, plaintext: &[u8]) -> Vec<u8> {
    let cipher = Aes256::new(&key_iv.key.into());
    let mut ciphertexts = vec![key_iv.iv[..16].to_vec()];
    let mut plaintexts = vec![key_iv.iv[16..].to_vec()];
    for block in plaintext.chunks(16) {
        let mut state: [u8; 16] = xor(block, ciphertexts.last().unwrap()).try_into().unwrap();
        cipher.encrypt_block((&mut state).into());
        ciphertexts.push(xor(&state, plaintexts.last().unwrap()));
        plaintexts.push(block.to_vec());
    }
    ciphertexts[1..].concat()
}

/// `P[i] = D(C[i] ^ P[i-1]) ^ C[i-1]`, written down as it stands.
fn oracle_decrypt(key_iv: &AesKeyIv, ciphertext: &[u8]) -> Vec<u8> {
    let cipher = Aes256::new(&key_iv.key.into());
    let mut ciphertexts = vec![key_iv.iv[..16].to_vec()];
    let mut plaintexts = vec![key_iv.iv[16..].to_vec()];
    for block in ciphertext.chunks(16) {
        let mut state: [u8; 16] = xor(block, plaintexts.last().unwrap()).try_into().unwrap();
        cipher.decrypt_block((&mut state).into());
        plaintexts.push(xor(&state, ciphertexts.last().unwrap()));
        ciphertexts.push(block.to_vec());
    }
    plaintexts[1..].concat()
}

fn xor(a: &[u8], b: &[u8]) -> Vec<u8> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}

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
        let run = |many: fn(Backend, &mut [IgeJob<'_>])| {
            let mut outputs: Vec<Vec<u8>> = inputs.iter().map(|(_, data)| data.clone()).collect();
            let mut jobs: Vec<IgeJob<'_>> = inputs
                .iter()
                .zip(&mut outputs)
                .map(|((key_iv, _), data)| IgeJob::new(key_iv, data).unwrap())
                .collect();
            many(backend, &mut jobs);
            outputs
        };
        let (encrypted, decrypted) = (run(encrypt_many_on), run(decrypt_many_on));
        for (index, (key_iv, data)) in inputs.iter().enumerate() {
            let told = || format!("{backend}, seed {seed}, message {index} of {block_counts:?}");
            assert!(encrypted[index] == oracle_encrypt(key_iv, data), "encrypt, {}", told());
            assert!(decrypted[index] == oracle_decrypt(key_iv, data), "decrypt, {}", told());
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
            let counts: Vec<usize> = (0..jobs).map(|_| random.wire_below(65) as usize).collect();
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
    assert_eq!(data.as_slice(), oracle_encrypt(&key_iv, &[3; 48]));
    decrypt(&key_iv.key, &key_iv.iv, &mut data).unwrap();
    assert_eq!(data, [3; 48]);
    let error = encrypt(&key_iv.key, &key_iv.iv, &mut data[..17]).unwrap_err();
    assert_eq!(error.bytes, 17);
    assert_eq!(data, [3; 48]);
}
