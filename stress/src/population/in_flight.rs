//! Requests without an end: what is known about each when its answer comes.

use mtproto_engine::{ConnectionId, Monotonic};

/// One request in flight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Flight {
    /// The place of the session.
    pub(crate) slot: u32,
    /// The connection it went over.
    pub(crate) connection: ConnectionId,
    /// The call in the mix.
    pub(crate) call: u8,
    /// The part of the load in which it was scheduled.
    pub(crate) segment: u8,
    /// When it should have been made; in the closed model, when it was.
    pub(crate) scheduled: Monotonic,
    /// Which of the calls that the session has in flight.
    pub(crate) lane: u16,
}

/// Requests in flight by number. Numbers are used again, and generations tell the uses apart. Memory follows from the most
/// that were in flight at a time.
#[derive(Debug, Default)]
pub(crate) struct InFlight {
    entries: Vec<(u32, Option<Flight>)>,
    free: Vec<u32>,
}

impl InFlight {
    /// How many there are.
    pub(crate) fn count(&self) -> u64 {
        (self.entries.len() - self.free.len()) as u64
    }

    /// Notes a request; gives its number and generation.
    pub(crate) fn insert(&mut self, flight: Flight) -> (u32, u32) {
        if let Some(index) = self.free.pop()
            && let Some((generation, place)) =
                usize::try_from(index).ok().and_then(|index| self.entries.get_mut(index))
        {
            *place = Some(flight);
            return (index, *generation);
        }
        self.entries.push((0, Some(flight)));
        (u32::try_from(self.entries.len() - 1).unwrap_or(u32::MAX), 0)
    }

    /// Takes a request out; none if it is not there, or is another one by now.
    pub(crate) fn take(&mut self, index: u32, generation: u32) -> Option<Flight> {
        let (current, place) = self.entries.get_mut(usize::try_from(index).ok()?)?;
        if *current != generation {
            return None;
        }
        let flight = place.take()?;
        *current = (*current + 1) & GENERATION_MAX;
        self.free.push(index);
        Some(flight)
    }
}

/// A token has 31 bits for it.
pub(crate) const GENERATION_MAX: u32 = u32::MAX >> 1;

/// The sessions that can take a request, in turn.
#[derive(Debug)]
pub(crate) struct ReadySessions {
    slots: Vec<u32>,
    /// By slot, the place in the list; [`NOWHERE`] for those that are not ready.
    places: Vec<u32>,
    next: usize,
}

const NOWHERE: u32 = u32::MAX;

impl ReadySessions {
    /// None of `count` sessions is ready.
    pub(crate) fn new(count: usize) -> Self {
        Self { slots: Vec::with_capacity(count), places: vec![NOWHERE; count], next: 0 }
    }

    /// Makes room for sessions up to this number.
    pub(crate) fn grow(&mut self, count: usize) {
        self.places.resize(count.max(self.places.len()), NOWHERE);
    }

    /// How many are ready.
    pub(crate) fn len(&self) -> usize {
        self.slots.len()
    }

    /// The next one in turn.
    pub(crate) fn next(&mut self) -> Option<u32> {
        if self.next >= self.slots.len() {
            self.next = 0;
        }
        let slot = self.slots.get(self.next).copied();
        self.next += 1;
        slot
    }

    /// A session can take requests.
    pub(crate) fn add(&mut self, slot: u32) {
        let length = u32::try_from(self.slots.len()).unwrap_or(NOWHERE);
        if let Some(place) = self.places.get_mut(slot as usize).filter(|place| **place == NOWHERE) {
            *place = length;
            self.slots.push(slot);
        }
    }

    /// A session cannot take requests any more.
    pub(crate) fn remove(&mut self, slot: u32) {
        let Some(place) = self.places.get_mut(slot as usize).filter(|place| **place != NOWHERE) else {
            return;
        };
        let at = std::mem::replace(place, NOWHERE);
        self.slots.swap_remove(at as usize);
        if let Some(moved) = self.slots.get(at as usize)
            && let Some(place) = self.places.get_mut(*moved as usize)
        {
            *place = at;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Flight, InFlight, ReadySessions};
    use mtproto_engine::{ConnectionId, Monotonic, ReactorIndex};

    #[test]
    fn a_request_ends_once_even_if_its_number_is_used_again() {
        let connection = ConnectionId::new(ReactorIndex(0), 1);
        let flight = Flight { slot: 7, connection, call: 1, segment: 2, scheduled: Monotonic(5), lane: 3 };
        let mut in_flight = InFlight::default();
        let (index, generation) = in_flight.insert(flight);
        assert_eq!((in_flight.take(index, generation), in_flight.count()), (Some(flight), 0));
        assert_eq!(in_flight.take(index, generation), None);
        let again = in_flight.insert(flight);
        assert_eq!((again.0, in_flight.take(index, generation), in_flight.count()), (index, None, 1));
        assert_ne!(again.1, generation);
    }

    #[test]
    fn every_ready_session_has_its_turn() {
        let mut ready = ReadySessions::new(5);
        assert_eq!(ready.next(), None);
        (0..5).for_each(|slot| ready.add(slot));
        ready.add(3);
        ready.remove(1);
        ready.remove(1);
        let mut turns: Vec<u32> = (0..8).filter_map(|_| ready.next()).collect();
        turns.sort_unstable();
        assert_eq!(turns, [0, 0, 2, 2, 3, 3, 4, 4]);
        [0, 2, 3, 4].into_iter().for_each(|slot| ready.remove(slot));
        assert_eq!((ready.next(), ready.len()), (None, 0));
    }
}
