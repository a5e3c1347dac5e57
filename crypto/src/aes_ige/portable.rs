//! The kernel that runs everywhere: the block cipher of the `aes` package, one block at a time.
//!
//! It is also what every other kernel is compared with when the oracle of the tests is too slow.

use aes::cipher::{Block as CipherBlock, BlockCipherDecrypt, BlockCipherEncrypt, KeyInit};
use aes::{Aes256Dec, Aes256Enc};

use super::{AesKeyIv, Block, Operation};

/// Runs one message in place.
pub(crate) fn run(operation: Operation, key_iv: &AesKeyIv, blocks: &mut [Block]) {
    let (last_in, last_out) = key_iv.neighbours(operation);
    let (last_in, last_out) = (u128::from_ne_bytes(last_in), u128::from_ne_bytes(last_out));
    match operation {
        Operation::Encrypt => {
            let cipher = Aes256Enc::new(&key_iv.key.into());
            chain(last_in, last_out, blocks, |block| cipher.encrypt_block(block));
        }
        Operation::Decrypt => {
            let cipher = Aes256Dec::new(&key_iv.key.into());
            chain(last_in, last_out, blocks, |block| cipher.decrypt_block(block));
        }
    }
}

fn chain(
    mut last_in: u128,
    mut last_out: u128,
    blocks: &mut [Block],
    cipher: impl Fn(&mut CipherBlock<Aes256Enc>),
) {
    for block in blocks {
        let block_in = u128::from_ne_bytes(*block);
        let mut state = CipherBlock::<Aes256Enc>::from((block_in ^ last_out).to_ne_bytes());
        cipher(&mut state);
        last_out = u128::from_ne_bytes(state.into()) ^ last_in;
        last_in = block_in;
        *block = last_out.to_ne_bytes();
    }
}
