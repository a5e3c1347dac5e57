//! The connections of one front, and when each has to be looked at.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::time::Duration;

use mio::net::TcpStream;

use crate::connection::ServerConnection;

/// One connection with its socket.
#[derive(Debug)]
pub(super) struct Slot {
    /// The upper half tells connections apart that had the same place, the lower half is the place.
    pub(super) number: u64,
    pub(super) socket: TcpStream,
    pub(super) connection: ServerConnection,
    /// Whether the socket may have more to read.
    pub(super) is_readable: bool,
    pub(super) is_writable: bool,
    /// Whether it is on the list of those to be read.
    pub(super) is_queued: bool,
    /// Whether it is on the list of those that may have output.
    pub(super) is_dirty: bool,
    /// Whether the client has closed its side, or the socket is broken.
    pub(super) is_gone: bool,
    /// The earliest entry for it in the queue of deadlines.
    scheduled: Option<Duration>,
}

/// All connections of one front.
#[derive(Debug, Default)]
pub(super) struct Slots {
    slots: Vec<Option<Slot>>,
    free: Vec<usize>,
    /// Places given up in this tick. Events of their sockets may still come in it.
    freed: Vec<usize>,
    generation: u32,
    deadlines: BinaryHeap<Reverse<(Duration, u64)>>,
    count: usize,
}

impl Slots {
    /// A place for one more connection, with its number.
    pub(super) fn reserve(&mut self) -> (usize, u64) {
        self.generation = self.generation.wrapping_add(1);
        let index = self.free.pop().unwrap_or_else(|| {
            self.slots.push(None);
            self.slots.len() - 1
        });
        (index, u64::from(self.generation) << 32 | index as u64)
    }

    /// Gives back a place that was not used after all.
    pub(super) fn release(&mut self, index: usize) {
        self.free.push(index);
    }

    pub(super) fn insert(
        &mut self,
        index: usize,
        number: u64,
        socket: TcpStream,
        connection: ServerConnection,
    ) {
        if let Some(place) = self.slots.get_mut(index) {
            *place = Some(Slot {
                number,
                socket,
                connection,
                is_readable: false,
                is_writable: false,
                is_queued: false,
                is_dirty: false,
                is_gone: false,
                scheduled: None,
            });
            self.count += 1;
        }
    }

    pub(super) fn get(&mut self, index: usize) -> Option<&mut Slot> {
        self.slots.get_mut(index)?.as_mut()
    }

    /// The connection with this number, if it is still there.
    pub(super) fn find(&mut self, number: u64) -> Option<(usize, &mut Slot)> {
        let index = usize::try_from(number & u64::from(u32::MAX)).ok()?;
        let slot = self.get(index)?;
        (slot.number == number).then_some((index, slot))
    }

    pub(super) fn remove(&mut self, index: usize) -> Option<Slot> {
        let slot = self.slots.get_mut(index)?.take()?;
        self.freed.push(index);
        self.count -= 1;
        Some(slot)
    }

    /// The tick is over: places given up in it can be used again.
    pub(super) fn end_tick(&mut self) {
        self.free.append(&mut self.freed);
    }

    pub(super) const fn len(&self) -> usize {
        self.count
    }

    pub(super) fn indices(&self) -> Vec<usize> {
        (0..self.slots.len()).filter(|index| self.slots.get(*index).is_some_and(Option::is_some)).collect()
    }

    /// Sees to it that a connection is looked at when its timer runs out. Timers that moved to later are found out when
    /// their old time comes.
    pub(super) fn schedule(&mut self, index: usize) {
        let Some(slot) = self.slots.get_mut(index).and_then(Option::as_mut) else { return };
        if let Some(due) = slot.connection.timer()
            && slot.scheduled.is_none_or(|scheduled| due < scheduled)
        {
            slot.scheduled = Some(due);
            self.deadlines.push(Reverse((due, slot.number)));
        }
    }

    /// The next connection whose time has come.
    pub(super) fn next_due(&mut self, now: Duration) -> Option<usize> {
        while let Some(Reverse((due, number))) = self.deadlines.peek().copied()
            && due <= now
        {
            self.deadlines.pop();
            let Some((index, slot)) = self.find(number) else { continue };
            if slot.scheduled == Some(due) {
                slot.scheduled = None;
            }
            if slot.connection.timer().is_some_and(|due| due <= now) {
                return Some(index);
            }
            self.schedule(index);
        }
        None
    }

    /// When the next timer may run out.
    pub(super) fn next_deadline(&self) -> Option<Duration> {
        self.deadlines.peek().map(|Reverse((due, _))| *due)
    }
}
