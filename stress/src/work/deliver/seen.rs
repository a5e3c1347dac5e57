//! Whether a message came in its turn, late, or again.

/// What the receiver of a pair has seen of its messages.
#[derive(Clone, Debug)]
pub(crate) struct SeenMessages {
    /// One more than the highest number so far.
    next: u32,
    /// Which of the last numbers below it were seen.
    seen: [u64; WINDOW_WORDS],
}

const WINDOW_WORDS: usize = 16;
/// Numbers that are told apart below the highest: more than messages may be on their way.
const WINDOW: u32 = 1_024;

/// What a message is among those before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Arrival {
    /// Its number is higher than all before.
    Next,
    /// It was overtaken by a later one.
    Overtaken,
    /// It was seen before.
    Again,
}

impl SeenMessages {
    /// None yet.
    pub(crate) const fn new() -> Self {
        Self { next: 0, seen: [0; WINDOW_WORDS] }
    }

    /// Takes a message in.
    pub(crate) fn take(&mut self, sequence: u32) -> Arrival {
        if sequence >= self.next {
            let skipped = sequence - self.next;
            if skipped >= WINDOW {
                self.seen = [0; WINDOW_WORDS];
            } else {
                (self.next..sequence).for_each(|number| self.mark(number, false));
            }
            self.mark(sequence, true);
            self.next = sequence.saturating_add(1);
            return Arrival::Next;
        }
        // One that is long past may be late or come again; no server is that late.
        if self.next - sequence > WINDOW || self.is_marked(sequence) {
            return Arrival::Again;
        }
        self.mark(sequence, true);
        Arrival::Overtaken
    }

    fn mark(&mut self, sequence: u32, seen: bool) {
        let (word, bit) = place(sequence);
        if let Some(word) = self.seen.get_mut(word) {
            *word = if seen { *word | bit } else { *word & !bit };
        }
    }

    fn is_marked(&self, sequence: u32) -> bool {
        let (word, bit) = place(sequence);
        self.seen.get(word).is_some_and(|word| word & bit != 0)
    }
}

const fn place(sequence: u32) -> (usize, u64) {
    let bit = sequence % WINDOW;
    ((bit / u64::BITS) as usize, 1 << (bit % u64::BITS))
}

#[cfg(test)]
mod tests {
    use super::{Arrival, SeenMessages};
    use crate::arrival::PlanRandom;

    #[test]
    fn order_and_repetitions_are_seen_whatever_comes() {
        let seed = 11;
        let mut random = PlanRandom::new(seed, 0);
        for _ in 0..50 {
            let mut seen = SeenMessages::new();
            let (mut known, mut high) = (std::collections::BTreeSet::new(), None);
            for _ in 0..3_000 {
                let base = high.unwrap_or(0_u32).saturating_sub(900);
                let sequence = base + random.below(1_000);
                let expected = match (known.insert(sequence), high) {
                    (false, _) => Arrival::Again,
                    (true, Some(high)) if sequence < high => Arrival::Overtaken,
                    (true, _) => Arrival::Next,
                };
                high = high.max(Some(sequence));
                assert_eq!(seen.take(sequence), expected, "seed {seed}, {sequence}");
            }
        }
        let mut seen = SeenMessages::new();
        assert_eq!(seen.take(5_000), Arrival::Next);
        assert_eq!((seen.take(4_999), seen.take(100)), (Arrival::Overtaken, Arrival::Again));
    }
}
