//! A hash map for keys a peer may choose: seeded, so that nobody can aim for one bucket, and without a random source of
//! its own, so that a run can be repeated.
//!
//! Nothing iterates over such a map where the order could be seen from outside.

use std::hash::{BuildHasher, Hasher};

use mtproto_crypto::SecureRandom;

/// A map with the seeded hasher.
#[expect(clippy::disallowed_types, reason = "the seeded hasher is what makes the default map allowed")]
pub(crate) type IdMap<K, V> = std::collections::HashMap<K, V, SeededHasher>;

/// A map with a seed drawn from `random`.
pub(crate) fn id_map<K, V>(random: &mut SecureRandom) -> IdMap<K, V> {
    IdMap::with_hasher(SeededHasher { seed: u64::from_le_bytes(random.secret_bytes()) | 1 })
}

/// Builds the hasher of [`IdMap`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct SeededHasher {
    seed: u64,
}

impl BuildHasher for SeededHasher {
    type Hasher = SeededState;

    fn build_hasher(&self) -> SeededState {
        SeededState { state: self.seed, seed: self.seed }
    }
}

/// The running state: each word is folded in by a full product, both halves of which count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SeededState {
    state: u64,
    seed: u64,
}

impl SeededState {
    /// An odd number without structure (the golden ratio in 64 bits).
    const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

    const fn mix(&mut self, word: u64) {
        let product = ((word ^ self.state) as u128).wrapping_mul((Self::MULTIPLIER ^ self.seed) as u128 | 1);
        let [low @ .., _, _, _, _, _, _, _, _] = product.to_le_bytes();
        let [_, _, _, _, _, _, _, _, high @ ..] = product.to_le_bytes();
        self.state = (u64::from_le_bytes(low) ^ u64::from_le_bytes(high)).rotate_left(23);
    }
}

impl Hasher for SeededState {
    fn write(&mut self, bytes: &[u8]) {
        for chunk in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..chunk.len()].copy_from_slice(chunk);
            self.mix(u64::from_le_bytes(word));
        }
    }

    fn write_u64(&mut self, value: u64) {
        self.mix(value);
    }

    fn write_i64(&mut self, value: i64) {
        self.mix(value.cast_unsigned());
    }

    fn finish(&self) -> u64 {
        let mut last = *self;
        last.mix(self.seed.rotate_left(32));
        last.state
    }
}

#[cfg(test)]
mod tests {
    use super::id_map;
    use mtproto_crypto::SecureRandom;
    use std::hash::BuildHasher;

    #[test]
    fn one_seed_gives_one_order_and_neighbours_spread() {
        let map = |seed: u8| id_map::<i64, ()>(&mut SecureRandom::from_seed([seed; 32]));
        let hash = |seed: u8, key: i64| map(seed).hasher().hash_one(key);
        assert_eq!(hash(1, 7), hash(1, 7));
        assert_ne!(hash(1, 7), hash(2, 7));
        let mut buckets: Vec<u64> = (0..1_024).map(|key| hash(3, key << 32) & 0xfff).collect();
        buckets.sort_unstable();
        buckets.dedup();
        assert!(buckets.len() > 800, "{} of 4,096 buckets used by 1,024 neighbours", buckets.len());
    }
}
