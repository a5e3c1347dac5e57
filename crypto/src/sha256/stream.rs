//! A message on its way through a hash: padded, and cut into blocks without copying its body.
//!
//! Only the ends of a message are staged: the first block, where a packet's hash begins with a slice of the key, and
//! the last, where the padding is. Everything between stays where it is.

use crate::aes_ige::Block as CipherBlock;

use super::HASH_BYTES;

/// Bytes the hash takes in at a time.
pub(crate) const BLOCK_BYTES: usize = 64;

/// One block of the hash.
pub(crate) type Block = [u8; BLOCK_BYTES];

/// The byte that ends a message.
const END: u8 = 0x80;

/// The ends of a message: room for one block before its body and two behind.
#[derive(Clone, Copy)]
pub(crate) struct Ends {
    head: Block,
    tail: [Block; 2],
}

impl Ends {
    pub(crate) const ZERO: Self = Self { head: [0; BLOCK_BYTES], tail: [[0; BLOCK_BYTES]; 2] };
}

/// A padded message in blocks, but for its ends.
#[derive(Clone, Copy)]
pub(crate) struct Stream<'a> {
    /// Blocks before the body: one or none.
    head_count: usize,
    body: &'a [Block],
    /// Blocks behind the body: one or two.
    tail_count: usize,
}

impl<'a> Stream<'a> {
    /// No blocks at all, for lanes without work.
    pub(crate) const NONE: Self = Self { head_count: 0, body: &[], tail_count: 0 };

    /// A whole message.
    pub(crate) fn of_message(message: &'a [u8], ends: &mut Ends) -> Self {
        let (body, rest) = message.as_chunks();
        ends.tail = [[0; BLOCK_BYTES]; 2];
        ends.tail.as_flattened_mut()[..rest.len()].copy_from_slice(rest);
        Self { head_count: 0, body, tail_count: ends.pad(rest.len(), message.len()) }
    }

    /// The hash of a packet: 32 bytes of the key, then the plaintext.
    pub(crate) fn of_packet(prefix: &[u8; 32], plaintext: &'a [CipherBlock], ends: &mut Ends) -> Self {
        let bytes = prefix.len() + plaintext.as_flattened().len();
        let (prefix, _) = prefix.as_chunks::<16>();
        ends.tail[0] = [0; BLOCK_BYTES];
        let Some((start, rest)) = plaintext.split_first_chunk::<2>() else {
            // A single block of plaintext: everything fits the last block.
            let used = stage(&mut ends.tail[0], prefix.iter().chain(plaintext));
            return Self { head_count: 0, body: &[], tail_count: ends.pad(used, bytes) };
        };
        stage(&mut ends.head, prefix.iter().chain(start));
        let (body, rest) = rest.as_chunks::<4>();
        let (body, _) = body.as_flattened().as_flattened().as_chunks();
        let used = stage(&mut ends.tail[0], rest.iter());
        Self { head_count: 1, body, tail_count: ends.pad(used, bytes) }
    }

    /// Blocks of the padded message.
    pub(crate) const fn count(&self) -> usize {
        self.head_count + self.body.len() + self.tail_count
    }

    /// The blocks that lie behind each other in memory from `index` on: none at the end of the message.
    pub(crate) fn run<'b>(&self, index: usize, ends: &'b Ends) -> &'b [Block]
    where
        'a: 'b,
    {
        if index < self.head_count {
            return std::slice::from_ref(&ends.head);
        }
        let index = index - self.head_count;
        match self.body.get(index..) {
            Some(body) if !body.is_empty() => body,
            _ => &ends.tail[index - self.body.len()..self.tail_count],
        }
    }
}

impl Ends {
    /// Puts the padding of a message of `bytes` behind its `used` last ones; gives the blocks it ends in.
    fn pad(&mut self, used: usize, bytes: usize) -> usize {
        self.tail.as_flattened_mut()[used] = END;
        let count = if used < BLOCK_BYTES - 8 { 1 } else { 2 };
        if let Some((_, length)) = self.tail[count - 1].split_last_chunk_mut::<8>() {
            *length = (bytes as u64 * 8).to_be_bytes();
        }
        count
    }
}

/// Pads a message of 52 bytes, which stands at the start of the block: the key derivation hashes such messages.
pub(crate) const fn pad_52_bytes(block: &mut Block) {
    let [high, low] = (52_u16 * 8).to_be_bytes();
    block[52] = END;
    block[BLOCK_BYTES - 2] = high;
    block[BLOCK_BYTES - 1] = low;
}

/// Writes the parts to the start of `block`; gives their bytes.
fn stage<'b>(block: &mut Block, parts: impl Iterator<Item = &'b CipherBlock>) -> usize {
    let mut used = 0;
    for (slot, part) in block.as_chunks_mut().0.iter_mut().zip(parts) {
        *slot = *part;
        used += part.len();
    }
    used
}

/// The chaining value of a hash, its words in the order the SHA instructions hold them.
#[derive(Clone, Copy)]
#[repr(C, align(32))]
pub(crate) struct State {
    /// Words F, E, B, A.
    pub(crate) abef: [u32; 4],
    /// Words H, G, D, C.
    pub(crate) cdgh: [u32; 4],
}

impl State {
    /// Where every hash begins.
    pub(crate) const INITIAL: Self = Self::from_words([
        0x6a09_e667,
        0xbb67_ae85,
        0x3c6e_f372,
        0xa54f_f53a,
        0x510e_527f,
        0x9b05_688c,
        0x1f83_d9ab,
        0x5be0_cd19,
    ]);

    /// From the words A to H.
    pub(crate) const fn from_words([a, b, c, d, e, f, g, h]: [u32; 8]) -> Self {
        Self { abef: [f, e, b, a], cdgh: [h, g, d, c] }
    }

    /// The words A to H.
    pub(crate) const fn words(&self) -> [u32; 8] {
        let ([f, e, b, a], [h, g, d, c]) = (self.abef, self.cdgh);
        [a, b, c, d, e, f, g, h]
    }

    /// The hash this chaining value is, at the end of the message.
    pub(crate) fn hash(&self) -> [u8; HASH_BYTES] {
        let mut hash = [0; HASH_BYTES];
        for (bytes, word) in hash.as_chunks_mut().0.iter_mut().zip(self.words()) {
            *bytes = word.to_be_bytes();
        }
        hash
    }
}
