//! The running key stream of the obfuscated transport: AES-256 in counter mode.
//!
//! The counter is the whole block, big-endian, and the position is kept from call to call, also inside a block: how a
//! stream is cut into calls makes no difference (`spec: mtproto/mtproto-transports#transport-obfuscation`).

use aes::Aes256Enc;
use ctr::Ctr128BE;
use ctr::cipher::{KeyIvInit, StreamCipher, StreamCipherSeek};
use zeroize::{Zeroize, ZeroizeOnDrop};

/// One direction of an obfuscated connection. Wiped on drop.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct KeyStream {
    key: [u8; 32],
    iv: [u8; 16],
    /// Bytes of the stream that are used.
    position: u64,
}

impl KeyStream {
    /// A stream that begins with the block `iv` encrypted under `key`.
    #[must_use]
    pub const fn new(key: &[u8; 32], iv: &[u8; 16]) -> Self {
        Self { key: *key, iv: *iv, position: 0 }
    }

    /// Exclusive-ors `bytes` with the next part of the stream: encrypts as well as decrypts.
    pub fn apply(&mut self, bytes: &mut [u8]) {
        let mut stream = Ctr128BE::<Aes256Enc>::new(&self.key.into(), &self.iv.into());
        stream.seek(self.position);
        stream.apply_keystream(bytes);
        self.position += bytes.len() as u64;
    }
}

impl std::fmt::Debug for KeyStream {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("KeyStream(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::KeyStream;
    use crate::test_vectors::Vectors;

    #[test]
    fn the_stream_agrees_with_the_vectors_however_it_is_cut() {
        let file = Vectors::load(include_str!("../../tests/vectors/aes_ctr.json"));
        for vector in file.list("vectors") {
            let block = vector.bytes_of_any_length("plaintext_block");
            let expected = vector.byte_strings("ciphertext_blocks_in_order").concat();
            for step in 1..=expected.len() {
                let mut stream = KeyStream::new(&vector.bytes("key"), &vector.bytes("iv"));
                let mut bytes = block.repeat(expected.len() / block.len());
                bytes.chunks_mut(step).for_each(|part| stream.apply(part));
                assert_eq!(bytes, expected, "cut into {step}");
            }
            let mut stream = KeyStream::new(&vector.bytes("key"), &vector.bytes("iv"));
            let mut zeros = [0; 37];
            stream.apply(&mut zeros);
            assert_eq!(zeros, vector.bytes("keystream_first_37_bytes"));
        }
    }
}
