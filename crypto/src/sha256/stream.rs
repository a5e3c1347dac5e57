//! A message on its way through a hash: padded, and cut into blocks without copying its body.
//!
//! Only the ends of a message are staged: the first block, where a packet's hash begins with a slice of the key, and
//! the last, where the padding is. Everything between stays where it is.

use crate::aes_ige::Block as CipherBlock;

use super::{HASH_BYTES, big_endian};

/// Bytes the hash takes in at a time.
pub(crate) const BLOCK_BYTES: usize = 64;

/// One block of the hash.
pub(crate) type Block = [u8; BLOCK_BYTES];

/// The byte that ends a message.
const END: u8 = 0x80;

/// Room for the blocks of a message that are staged: one before its body, one or two behind.
///
/// Aligned, because a load that crosses a cache line costs two.
#[derive(Clone, Copy)]
#[repr(align(64))]
pub(crate) struct Ends([Block; 2]);

impl Ends {
    pub(crate) const ZERO: Self = Self([[0; BLOCK_BYTES]; 2]);
}

/// A padded message in blocks, but for its ends.
#[derive(Clone, Copy)]
pub(crate) struct Stream<'a> {
    /// Staged blocks before the body; the others stand behind it.
    head_count: usize,
    body: &'a [Block],
    /// All staged blocks.
    staged_count: usize,
}

impl<'a> Stream<'a> {
    /// No blocks at all, for lanes without work.
    pub(crate) const NONE: Self = Self { head_count: 0, body: &[], staged_count: 0 };

    /// A whole message.
    pub(crate) fn of_message(message: &'a [u8], ends: &mut Ends) -> Self {
        let (body, rest) = message.as_chunks();
        *ends = Ends::ZERO;
        let tail = ends.0.as_flattened_mut();
        tail[..rest.len()].copy_from_slice(rest);
        tail[rest.len()] = END;
        let staged_count = if rest.len() < BLOCK_BYTES - LENGTH_BYTES { 1 } else { 2 };
        end(&mut ends.0[staged_count - 1], message.len());
        Self { head_count: 0, body, staged_count }
    }

    /// The hash of a packet: 32 bytes of the key, then the plaintext.
    pub(crate) fn of_packet(prefix: &[u8; 32], plaintext: &'a [CipherBlock], ends: &mut Ends) -> Self {
        let bytes = prefix.len() + plaintext.as_flattened().len();
        let [head, tail] = &mut ends.0;
        let (parts, _) = head.as_chunks_mut::<32>();
        parts[0] = *prefix;
        let Some((start, rest)) = plaintext.split_first_chunk::<2>() else {
            // A single block of plaintext: everything fits one block.
            parts[1] = [0; 32];
            stage(&mut parts[1], plaintext);
            end(head, bytes);
            return Self { head_count: 0, body: &[], staged_count: 1 };
        };
        stage(&mut parts[1], start);
        let (body, rest) = rest.as_chunks::<4>();
        let (body, _) = body.as_flattened().as_flattened().as_chunks();
        *tail = [0; BLOCK_BYTES];
        stage(tail, rest);
        end(tail, bytes);
        Self { head_count: 1, body, staged_count: 2 }
    }

    /// Blocks of the padded message.
    pub(crate) const fn count(&self) -> usize {
        self.body.len() + self.staged_count
    }

    /// The blocks that lie behind each other in memory from `index` on: none at the end of the message.
    pub(crate) fn run<'b>(&self, index: usize, ends: &'b Ends) -> &'b [Block]
    where
        'a: 'b,
    {
        if index < self.head_count {
            return &ends.0[index..self.head_count];
        }
        match self.body.get(index - self.head_count..) {
            Some(body) if !body.is_empty() => body,
            _ => &ends.0[index - self.body.len()..self.staged_count],
        }
    }
}

/// Writes what is left of a plaintext, and the mark of its end if there is room for one, to the start of `target`.
fn stage(target: &mut [u8], plaintext: &[CipherBlock]) {
    let (slots, _) = target.as_chunks_mut::<16>();
    // Written out, because copies of a length that is not known take a call.
    match (slots, plaintext) {
        ([a, ..], []) => a[0] = END,
        ([a, b], [x, y]) => (*a, *b) = (*x, *y),
        ([a, b, ..], [x]) => (*a, b[0]) = (*x, END),
        ([a, b, c, ..], [x, y]) => (*a, *b, c[0]) = (*x, *y, END),
        ([a, b, c, d], [x, y, z]) => (*a, *b, *c, d[0]) = (*x, *y, *z, END),
        _ => unreachable!("what is left is less than a block of the hash"),
    }
}

/// Writes the length of a message of `bytes` to the end of its last block.
fn end(block: &mut Block, bytes: usize) {
    if let Some((_, length)) = block.split_last_chunk_mut() {
        *length = (bytes as u64 * 8).to_be_bytes();
    }
}

/// Bytes of the length at the end of a padded message.
const LENGTH_BYTES: usize = 8;

/// A message of 52 bytes with its padding, the bytes still zero: the key derivation hashes such messages.
pub(crate) const PADDED_52_BYTES: Block = {
    let mut block = [0; BLOCK_BYTES];
    let [high, low] = (52_u16 * 8).to_be_bytes();
    block[52] = END;
    block[BLOCK_BYTES - 2] = high;
    block[BLOCK_BYTES - 1] = low;
    block
};

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
        big_endian(self.words())
    }
}
