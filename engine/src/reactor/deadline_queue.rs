//! Which connection is due next.
//!
//! A binary heap with lazy correction. A deadline that moves *later* does not touch the heap: when the old entry
//! surfaces, the connection is asked for its real deadline and entered again. A deadline that moves *earlier* adds an
//! entry and leaves the old one behind. Every entry has a ticket, and only the last ticket of a slot counts, so what was
//! left behind is recognised; when the heap is mostly that, it is swept.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::time::Monotonic;

/// Ordered by deadline first.
type Entry = Reverse<(Monotonic, u32, u32)>;

/// Below this many entries a sweep is not worth its while.
const SWEEP_MIN: usize = 64;

/// The deadlines of all connections of a reactor, by slot.
#[derive(Debug, Default)]
pub struct DeadlineQueue {
    heap: BinaryHeap<Entry>,
    slots: Vec<Queued>,
    /// Slots with an entry that counts.
    live: usize,
}

/// What counts for a slot.
#[derive(Clone, Copy, Debug)]
struct Queued {
    /// When the entry that counts surfaces; never if there is none.
    due: Monotonic,
    /// The ticket of that entry.
    ticket: u32,
}

impl DeadlineQueue {
    /// The connection in `slot` is due at `due` ([`Monotonic::NEVER`] if never). May be called as often as wanted: it costs
    /// a comparison unless the deadline has moved forward.
    pub fn set(&mut self, slot: u32, due: Monotonic) {
        let index = slot as usize;
        if index >= self.slots.len() {
            self.slots.resize(index + 1, Queued { due: Monotonic::NEVER, ticket: 0 });
        }
        let queued = &mut self.slots[index];
        if due >= queued.due {
            return;
        }
        if queued.due == Monotonic::NEVER {
            self.live += 1;
        }
        queued.ticket = queued.ticket.wrapping_add(1);
        queued.due = due;
        self.heap.push(Reverse((due, slot, queued.ticket)));
        self.sweep();
    }

    /// The connection in `slot` is gone.
    pub fn remove(&mut self, slot: u32) {
        if let Some(queued) = self.slots.get_mut(slot as usize)
            && queued.due != Monotonic::NEVER
        {
            queued.due = Monotonic::NEVER;
            self.live -= 1;
        }
    }

    /// When the next entry surfaces. Somebody may be due then, and nobody before.
    #[must_use]
    pub fn next(&self) -> Monotonic {
        self.heap.peek().map_or(Monotonic::NEVER, |Reverse((due, ..))| *due)
    }

    /// A slot whose entry has surfaced at `now`. Its real deadline may have moved later: look, and call
    /// [`DeadlineQueue::set`] again.
    pub fn pop_due(&mut self, now: Monotonic) -> Option<u32> {
        while self.next() <= now {
            let Reverse((_due, slot, ticket)) = self.heap.pop()?;
            let queued = &mut self.slots[slot as usize];
            if queued.due != Monotonic::NEVER && queued.ticket == ticket {
                queued.due = Monotonic::NEVER;
                self.live -= 1;
                return Some(slot);
            }
        }
        None
    }

    /// Throws out what was left behind once it is more than half: then the cost is spread over what made it necessary.
    fn sweep(&mut self) {
        if self.heap.len() < SWEEP_MIN || self.heap.len() <= 2 * self.live {
            return;
        }
        let slots = &self.slots;
        self.heap.retain(|Reverse((_due, slot, ticket))| {
            let queued = slots[*slot as usize];
            queued.due != Monotonic::NEVER && queued.ticket == *ticket
        });
    }
}

#[cfg(test)]
mod tests {
    use super::{DeadlineQueue, SWEEP_MIN};
    use crate::time::Monotonic;
    use mtproto_crypto::SecureRandom;

    const SLOTS: u32 = 37;

    /// Moves deadlines at random and compares with a table that is searched from end to end.
    #[test]
    fn every_deadline_fires_once_and_in_order() {
        for seed in 0..20_u8 {
            let mut random = SecureRandom::from_seed([seed; 32]);
            let mut queue = DeadlineQueue::default();
            let mut model = [Monotonic::NEVER; SLOTS as usize];
            let mut now = 0_u64;
            for _step in 0..5_000 {
                let slot = random.wire_below(SLOTS);
                match random.wire_below(8) {
                    0 => {
                        queue.remove(slot);
                        model[slot as usize] = Monotonic::NEVER;
                    }
                    1 => now += u64::from(random.wire_below(40)),
                    _ => {
                        let due = Monotonic(now + u64::from(random.wire_below(100)));
                        model[slot as usize] = due;
                        queue.set(slot, due);
                    }
                }
                let earliest = model.iter().min().copied().unwrap();
                assert!(queue.next() <= earliest, "seed {seed}: sleeps over a deadline");
                while let Some(slot) = queue.pop_due(Monotonic(now)) {
                    let due = &mut model[slot as usize];
                    if due.0 <= now {
                        *due = Monotonic::NEVER;
                    } else {
                        queue.set(slot, *due);
                    }
                }
                assert!(model.iter().all(|due| due.0 > now), "seed {seed}: {model:?} at {now}");
            }
        }
    }

    #[test]
    fn entries_left_behind_do_not_pile_up() {
        let mut queue = DeadlineQueue::default();
        for slot in 0..SLOTS {
            queue.set(slot, Monotonic(1_000_000));
        }
        for round in 0..100_000 {
            queue.set(3, Monotonic(round));
            assert_eq!(queue.pop_due(Monotonic(round)), Some(3));
            queue.set(3, Monotonic(1_000_000));
            assert!(queue.heap.len() <= SWEEP_MIN.max(2 * SLOTS as usize + 1), "{}", queue.heap.len());
        }
    }

    #[test]
    fn a_later_deadline_costs_no_entry() {
        let mut queue = DeadlineQueue::default();
        for due in 10..10_000 {
            queue.set(0, Monotonic(due));
        }
        assert_eq!(queue.heap.len(), 1);
        assert_eq!(queue.pop_due(Monotonic(9)), None);
        assert_eq!(queue.pop_due(Monotonic(10)), Some(0));
        assert_eq!(queue.next(), Monotonic::NEVER);
    }
}
