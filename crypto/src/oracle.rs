//! The formulas of the specification, written down as they stand: what every kernel is compared with.

use aes::Aes256;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};

use crate::aes_ige::AesKeyIv;
use crate::auth_key::{AuthKey, Direction};
use crate::sha256::sha256;

/// `C[i] = E(P[i] ^ C[i-1]) ^ P[i-1]`.
pub(crate) fn ige_encrypt(key_iv: &AesKeyIv, plaintext: &[u8]) -> Vec<u8> {
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

/// `P[i] = D(C[i] ^ P[i-1]) ^ C[i-1]`.
pub(crate) fn ige_decrypt(key_iv: &AesKeyIv, ciphertext: &[u8]) -> Vec<u8> {
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

/// A whole packet, and the token of its receipt.
pub(crate) fn seal(key: &AuthKey, direction: Direction, plaintext: &[u8]) -> (Vec<u8>, u32) {
    let (x, bytes) = (direction.offset(), key.as_bytes());
    let msg_key_large = sha256(&[&bytes[88 + x..120 + x], plaintext]);
    let msg_key = &msg_key_large[8..24];
    let a = sha256(&[msg_key, &bytes[x..x + 36]]);
    let b = sha256(&[&bytes[40 + x..76 + x], msg_key]);
    let key_iv = AesKeyIv {
        key: [&a[..8], &b[8..24], &a[24..]].concat().try_into().unwrap(),
        iv: [&b[..8], &a[8..24], &b[24..]].concat().try_into().unwrap(),
    };
    let packet = [&key.id().0.to_le_bytes()[..], msg_key, &ige_encrypt(&key_iv, plaintext)].concat();
    let token = u32::from_le_bytes(msg_key_large[..4].try_into().unwrap());
    (packet, token | 0x8000_0000)
}

fn xor(a: &[u8], b: &[u8]) -> Vec<u8> {
    a.iter().zip(b).map(|(a, b)| a ^ b).collect()
}
