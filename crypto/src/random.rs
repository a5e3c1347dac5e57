//! Random bytes: [`SecureRandom`], one per owner, seeded by the operating system or by a seed.
//!
//! Two streams never mix. The *wire* stream makes bytes that an observer may see: padding, nonces, session
//! identifiers. The *secret* stream makes exponents, `new_nonce` and keys. Someone who collects the first learns
//! nothing about the state of the second. Both are ChaCha with twenty rounds.
//!
//! A system call per packet would cost as much as sealing it, so the generator is asked once and the wire stream
//! is made a kilobyte at a time: padding costs a copy.

use rand::rngs::{ChaCha20Rng, SysError, SysRng};
use rand::{Rng, SeedableRng, TryRng};
use thiserror::Error;
use zeroize::{Zeroize, Zeroizing};

/// The operating system gave no randomness.
#[derive(Debug, Error)]
#[error("the operating system gave no random bytes")]
pub struct RandomUnavailable(#[from] SysError);

/// A generator owned by one thread of work.
///
/// It is not shared and not cloned: two owners with one state would send the same padding and, worse, agree on the
/// same keys.
pub struct SecureRandom {
    wire: ChaCha20Rng,
    /// Bytes of the wire stream made in advance; those before `wire_used` are spent.
    wire_ready: Box<[u8; WIRE_BUFFER_BYTES]>,
    wire_used: usize,
    secret: ChaCha20Rng,
}

/// Sixteen blocks of ChaCha: enough for the vector kernels of the generator to run full, and for tens of paddings.
const WIRE_BUFFER_BYTES: usize = 1_024;

impl SecureRandom {
    /// A generator seeded by the operating system.
    ///
    /// # Errors
    /// If the operating system gives no randomness.
    pub fn from_os() -> Result<Self, RandomUnavailable> {
        let mut seed = Zeroizing::new([0; 32]);
        SysRng.try_fill_bytes(seed.as_mut_slice())?;
        Ok(Self::from_seed(*seed))
    }

    /// A generator whose whole output follows from `seed`: for tests, simulations and replays.
    #[must_use]
    pub fn from_seed(mut seed: [u8; 32]) -> Self {
        let mut root = ChaCha20Rng::from_seed(seed);
        seed.zeroize();
        // Each stream has a seed of its own, so that neither state says anything about the other.
        let mut stream = || {
            let mut seed = Zeroizing::new([0; 32]);
            root.fill_bytes(seed.as_mut_slice());
            ChaCha20Rng::from_seed(*seed)
        };
        Self {
            wire: stream(),
            wire_ready: Box::new([0; WIRE_BUFFER_BYTES]),
            wire_used: WIRE_BUFFER_BYTES,
            secret: stream(),
        }
    }

    /// A generator for another owner, independent of this one from here on.
    #[must_use]
    pub fn split(&mut self) -> Self {
        let mut seed = Zeroizing::new([0; 32]);
        self.fill_secret(seed.as_mut_slice());
        Self::from_seed(*seed)
    }

    /// Fills `bytes` from the stream whose bytes an observer may see.
    pub fn fill_wire(&mut self, bytes: &mut [u8]) {
        let ready = &self.wire_ready[self.wire_used..];
        if let Some(ready) = ready.get(..bytes.len()) {
            bytes.copy_from_slice(ready);
            self.wire_used += bytes.len();
        } else {
            self.refill_and_fill(bytes);
        }
    }

    /// Fills `bytes` from the stream whose bytes stay secret.
    pub fn fill_secret(&mut self, bytes: &mut [u8]) {
        self.secret.fill_bytes(bytes);
    }

    /// `N` bytes of the wire stream.
    #[must_use]
    pub fn wire_bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill_wire(&mut bytes);
        bytes
    }

    /// `N` bytes of the secret stream.
    #[must_use]
    pub fn secret_bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill_secret(&mut bytes);
        bytes
    }

    /// 32 bits of the wire stream.
    #[must_use]
    pub fn wire_u32(&mut self) -> u32 {
        u32::from_le_bytes(self.wire_bytes())
    }

    /// 64 bits of the wire stream.
    #[must_use]
    pub fn wire_u64(&mut self) -> u64 {
        u64::from_le_bytes(self.wire_bytes())
    }

    /// A number below `bound` from the wire stream, every one equally likely. Zero if `bound` is zero.
    #[must_use]
    pub fn wire_below(&mut self, bound: u32) -> u32 {
        // Lemire's method: the high half of a product is uniform once the short class of low halves is rejected.
        if bound == 0 {
            return 0;
        }
        let rejected_below = bound.wrapping_neg() % bound;
        loop {
            let product = u64::from(self.wire_u32()) * u64::from(bound);
            let [b0, b1, b2, b3, b4, b5, b6, b7] = product.to_le_bytes();
            if u32::from_le_bytes([b0, b1, b2, b3]) >= rejected_below {
                return u32::from_le_bytes([b4, b5, b6, b7]);
            }
        }
    }

    #[cold]
    fn refill_and_fill(&mut self, bytes: &mut [u8]) {
        let (from_ready, rest) = bytes.split_at_mut(WIRE_BUFFER_BYTES - self.wire_used);
        from_ready.copy_from_slice(&self.wire_ready[self.wire_used..]);
        // What the buffer could never hold at once is made where it is wanted.
        let direct = rest.len() - rest.len() % WIRE_BUFFER_BYTES;
        let (direct, rest) = rest.split_at_mut(direct);
        self.wire.fill_bytes(direct);
        self.wire.fill_bytes(self.wire_ready.as_mut_slice());
        let (from_fresh, _) = self.wire_ready.split_at(rest.len());
        rest.copy_from_slice(from_fresh);
        self.wire_used = rest.len();
    }
}

impl Drop for SecureRandom {
    fn drop(&mut self) {
        self.wire_ready.zeroize();
        // The generators have no wiping of their own; a fresh state over the old one is the same thing.
        self.wire = ChaCha20Rng::from_seed([0; 32]);
        self.secret = ChaCha20Rng::from_seed([0; 32]);
        zeroize::optimization_barrier(self);
    }
}

impl std::fmt::Debug for SecureRandom {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("SecureRandom(redacted)")
    }
}

#[cfg(test)]
mod tests {
    use super::{SecureRandom, WIRE_BUFFER_BYTES};

    #[test]
    fn one_seed_gives_one_output_and_another_seed_another() {
        let draw = |seed: u8| SecureRandom::from_seed([seed; 32]).wire_bytes::<64>();
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn the_wire_stream_does_not_depend_on_how_it_is_cut() {
        let mut whole = vec![0; 5_000];
        SecureRandom::from_seed([3; 32]).fill_wire(&mut whole);
        for step in [1, 7, 16, 1_000, WIRE_BUFFER_BYTES, WIRE_BUFFER_BYTES + 1, 3_000] {
            let mut random = SecureRandom::from_seed([3; 32]);
            let mut pieces = vec![0; 5_000];
            for piece in pieces.chunks_mut(step) {
                random.fill_wire(piece);
            }
            assert!(whole == pieces, "cut into {step}");
        }
    }

    #[test]
    fn drawing_from_one_stream_leaves_the_other_alone() {
        let mut quiet = SecureRandom::from_seed([4; 32]);
        let mut busy = SecureRandom::from_seed([4; 32]);
        busy.fill_wire(&mut [0; 3_333]);
        assert_eq!(quiet.secret_bytes::<32>(), busy.secret_bytes::<32>());
        assert_ne!(quiet.wire_bytes::<32>(), quiet.secret_bytes::<32>());
    }

    #[test]
    fn numbers_below_a_bound_stay_below_it_and_reach_every_value() {
        let mut random = SecureRandom::from_seed([5; 32]);
        let mut seen = [0_u32; 10];
        for _ in 0..10_000 {
            seen[random.wire_below(10) as usize] += 1;
        }
        assert!(seen.iter().all(|&count| (850..1_150).contains(&count)), "{seen:?}");
        assert_eq!(random.wire_below(0), 0);
        assert_eq!(random.wire_below(1), 0);
    }

    #[test]
    fn the_operating_system_seeds_differently_each_time() {
        let mut first = SecureRandom::from_os().unwrap();
        let mut second = SecureRandom::from_os().unwrap();
        assert_ne!(first.secret_bytes::<32>(), second.secret_bytes::<32>());
        assert_ne!(first.split().wire_bytes::<32>(), first.wire_bytes::<32>());
    }
}
