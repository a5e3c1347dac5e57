//! The requests a session holds, from their submission to their outcome: waiting, planned, in flight.
//!
//! Slots are reused, so a steady flow of requests allocates nothing. A key names a slot and the request that was put
//! there; when the request has ended, the key leads nowhere.

use std::collections::VecDeque;

use mtproto_tl::{ConstructorId, MessageId};

use crate::error::SubmitReason;
use crate::error_policy::Patience;
use crate::ids::RequestId;
use crate::limits::{REQUEST_BYTES_PER_CONNECTION_MAX, REQUESTS_PER_CONNECTION_MAX};
use crate::request::{Phase, QueuedRequest};
use crate::time::Monotonic;

/// Names a request of the session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RequestKey {
    pub(crate) slot: u32,
    /// Counts submissions: in the order of it requests are sent.
    pub(crate) serial: u32,
}

/// A request and how far it is.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) queued: QueuedRequest,
    /// The requests that the server must have finished first, as far as they were open.
    pub(crate) after: AfterKeys,
    /// The identity of the message that carried it last.
    pub(crate) msg_id: MessageId,
    pub(crate) seq_no: i32,
    /// Which session that was.
    pub(crate) epoch: u32,
    pub(crate) sent_at: Option<Monotonic>,
    pub(crate) stage: Stage,
    /// Chosen for the packet that is being built.
    pub(crate) planned: bool,
    pub(crate) phase: Phase,
    pub(crate) rejections: u8,
    /// How often it was found in flight on this socket, at intervals, by the search for overdue answers.
    pub(crate) looks_unanswered: u8,
    /// The server says that there is an answer.
    pub(crate) has_answer: bool,
    /// Must travel without company: a container with it was rejected.
    pub(crate) alone: bool,
    /// Was wrapped in what tells the server who we are.
    pub(crate) wrapped: bool,
    /// The server could not order it after another request: that one must have ended before this is sent.
    pub(crate) after_must_end: bool,
    /// What it has been through for the sake of the server's errors.
    pub(crate) patience: Patience,
}

/// The requests that one has to follow. One is the rule, and costs no memory.
#[derive(Debug)]
pub(crate) enum AfterKeys {
    None,
    One(RequestKey),
    Several(Box<[RequestKey]>),
}

impl AfterKeys {
    fn new(mut keys: impl Iterator<Item = RequestKey>) -> Self {
        match (keys.next(), keys.next()) {
            (None, _) => Self::None,
            (Some(only), None) => Self::One(only),
            (Some(first), Some(second)) => Self::Several([first, second].into_iter().chain(keys).collect()),
        }
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, RequestKey> {
        match self {
            Self::None => [].iter(),
            Self::One(key) => std::slice::from_ref(key).iter(),
            Self::Several(keys) => keys.iter(),
        }
    }
}

/// Where a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stage {
    /// To be sent with a new identity.
    Waiting,
    /// To be sent with the identity it has.
    Repeating,
    /// Sent; an answer is expected.
    InFlight,
}

impl Entry {
    /// When its outcome is no longer wanted.
    pub(crate) fn deadline(&self) -> Monotonic {
        self.queued.request.time_limit().map_or(Monotonic::NEVER, |limit| self.queued.submitted_at + limit)
    }

    fn bytes(&self) -> usize {
        self.queued.request.body.as_slice().len()
    }
}

#[derive(Debug)]
enum Slot {
    Free { next: Option<u32> },
    Taken { serial: u32, entry: Entry },
}

/// The requests of a session.
#[derive(Debug, Default)]
pub(crate) struct Outgoing {
    slots: Vec<Slot>,
    first_free: Option<u32>,
    count: usize,
    bytes: usize,
    next_serial: u32,
    latest: Option<RequestKey>,
    waiting: VecDeque<RequestKey>,
    /// To be sent again, in no order, before those that wait.
    returned: Vec<RequestKey>,
    /// To be sent when their time has come, in no order. Their stage is that of those that wait.
    held: Vec<(Monotonic, RequestKey)>,
    /// Chosen for the packet that is being planned, in the order of sending.
    pub(crate) planned: Vec<RequestKey>,
}

impl Outgoing {
    /// Whether another request of this size fits.
    pub(crate) const fn admits(&self, bytes: usize) -> Result<(), SubmitReason> {
        if self.count >= REQUESTS_PER_CONNECTION_MAX || self.bytes + bytes > REQUEST_BYTES_PER_CONNECTION_MAX
        {
            return Err(SubmitReason::Backlogged);
        }
        Ok(())
    }

    /// Puts a request behind those that wait.
    pub(crate) fn insert(&mut self, queued: QueuedRequest) -> RequestKey {
        let after = AfterKeys::new(queued.request.after.as_slice().iter().filter_map(|&id| self.find(id)));
        let entry = Entry {
            queued,
            after,
            msg_id: MessageId::default(),
            seq_no: 0,
            epoch: 0,
            sent_at: None,
            stage: Stage::Waiting,
            planned: false,
            phase: Phase::Queued,
            rejections: 0,
            looks_unanswered: 0,
            has_answer: false,
            alone: false,
            wrapped: false,
            after_must_end: false,
            patience: Patience::default(),
        };
        let serial = self.next_serial;
        self.next_serial = serial.wrapping_add(1);
        self.count += 1;
        self.bytes += entry.bytes();
        let key = RequestKey { slot: self.take_slot(), serial };
        if let Some(slot) = self.slots.get_mut(key.slot as usize) {
            *slot = Slot::Taken { serial, entry };
        }
        self.waiting.push_back(key);
        self.latest = Some(key);
        key
    }

    fn take_slot(&mut self) -> u32 {
        if let Some(slot) = self.first_free {
            if let Some(Slot::Free { next }) = self.slots.get(slot as usize) {
                self.first_free = *next;
            }
            return slot;
        }
        if self.slots.is_empty() {
            // Most sessions of a fleet call once in a while: one place, and not the four that a vector begins with.
            self.slots.reserve_exact(1);
        }
        self.slots.push(Slot::Free { next: None });
        #[expect(
            clippy::cast_possible_truncation,
            reason = "there are REQUESTS_PER_CONNECTION_MAX slots at most"
        )]
        {
            (self.slots.len() - 1) as u32
        }
    }

    /// The request, if it has not ended.
    pub(crate) fn get(&self, key: RequestKey) -> Option<&Entry> {
        entry(&self.slots, key)
    }

    /// The request, if it has not ended.
    pub(crate) fn get_mut(&mut self, key: RequestKey) -> Option<&mut Entry> {
        match self.slots.get_mut(key.slot as usize) {
            Some(Slot::Taken { serial, entry }) if *serial == key.serial => Some(entry),
            _ => None,
        }
    }

    /// The request has ended.
    pub(crate) fn remove(&mut self, key: RequestKey) -> Option<Entry> {
        let stage = self.get(key)?.stage;
        let slot = self.slots.get_mut(key.slot as usize)?;
        let Slot::Taken { entry, .. } = std::mem::replace(slot, Slot::Free { next: self.first_free }) else {
            return None;
        };
        self.first_free = Some(key.slot);
        self.count -= 1;
        self.bytes -= entry.bytes();
        if stage != Stage::InFlight {
            self.waiting.retain(|&waiting| waiting != key);
            self.returned.retain(|&returned| returned != key);
            self.held.retain(|(_, held)| *held != key);
        }
        Some(entry)
    }

    /// The key of a request, by the caller's identifier.
    pub(crate) fn find(&self, id: RequestId) -> Option<RequestKey> {
        // Ordered requests mostly name the one submitted just before.
        if let Some(latest) = self.latest
            && self.get(latest).is_some_and(|entry| entry.queued.id == id)
        {
            return Some(latest);
        }
        self.iter().find(|(_, entry)| entry.queued.id == id).map(|(key, _)| key)
    }

    /// Every request, in no order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (RequestKey, &Entry)> {
        (0_u32..).zip(&self.slots).filter_map(|(slot, taken)| match taken {
            Slot::Taken { serial, entry } => Some((RequestKey { slot, serial: *serial }, entry)),
            Slot::Free { .. } => None,
        })
    }

    /// The keys of the requests that `wanted` picks, in the order of their submission. For rare occasions.
    pub(crate) fn keys(&self, wanted: impl Fn(&Entry) -> bool) -> Vec<RequestKey> {
        let mut keys: Vec<_> = self.iter().filter(|(_, entry)| wanted(entry)).map(|(key, _)| key).collect();
        keys.sort_unstable_by_key(|key| key.serial);
        keys
    }

    /// A request in flight is to be sent again: with a new identity, or with the one it has.
    pub(crate) fn send_again(&mut self, key: RequestKey, stage: Stage) {
        if let Some(entry) = self.get_mut(key)
            && entry.stage == Stage::InFlight
        {
            entry.stage = stage;
            entry.looks_unanswered = 0;
            entry.has_answer = false;
            self.returned.push(key);
        } else if stage == Stage::Waiting
            && let Some(entry) = self.get_mut(key)
        {
            // It waits already, now without the identity it was to keep.
            entry.stage = stage;
        }
    }

    /// A request is to be sent at a later time, with a new identity.
    pub(crate) fn hold(&mut self, key: RequestKey, until: Monotonic) {
        let Some(entry) = self.get_mut(key) else { return };
        if std::mem::replace(&mut entry.stage, Stage::Waiting) == Stage::InFlight {
            entry.looks_unanswered = 0;
            entry.has_answer = false;
        } else {
            self.waiting.retain(|&waiting| waiting != key);
            self.returned.retain(|&returned| returned != key);
            self.held.retain(|(_, held)| *held != key);
        }
        self.held.push((until, key));
    }

    /// The requests that wait now and begin with this constructor, without those that are held back already.
    pub(crate) fn waiting_with(&self, method: ConstructorId) -> Vec<RequestKey> {
        let same =
            |key: &&RequestKey| self.get(**key).is_some_and(|entry| entry.queued.request.method() == method);
        self.waiting.iter().chain(&self.returned).filter(same).copied().collect()
    }

    /// Whether a request that begins with this constructor is held back.
    pub(crate) fn holds(&self, method: ConstructorId) -> bool {
        let same = |key| self.get(key).is_some_and(|entry| entry.queued.request.method() == method);
        self.held.iter().any(|(_, key)| same(*key))
    }

    /// Lets go what was held back until now, and says when more may go.
    pub(crate) fn release(&mut self, now: Monotonic) -> Monotonic {
        let Self { held, returned, .. } = self;
        held.retain(|&(until, key)| {
            let is_due = until <= now;
            returned.extend(is_due.then_some(key));
            !is_due
        });
        held.iter().map(|(until, _)| *until).min().unwrap_or(Monotonic::NEVER)
    }

    /// Whether requests wait.
    pub(crate) fn has_waiting(&self) -> bool {
        !self.waiting.is_empty() || !self.returned.is_empty()
    }

    /// The waiting requests in the order in which they are to be sent.
    pub(crate) fn waiting(&mut self) -> &VecDeque<RequestKey> {
        if !self.returned.is_empty() {
            self.returned.sort_unstable_by_key(|key| key.serial);
            while let Some(key) = self.returned.pop() {
                self.waiting.push_front(key);
            }
        }
        &self.waiting
    }

    /// Takes the planned requests out of those that wait.
    pub(crate) fn take_planned(&mut self) {
        let in_front = self.waiting.iter().zip(&self.planned).all(|(waiting, planned)| waiting == planned);
        if in_front {
            self.waiting.drain(..self.planned.len().min(self.waiting.len()));
        } else {
            let Self { waiting, slots, .. } = self;
            waiting.retain(|&key| entry(slots, key).is_some_and(|entry| !entry.planned));
        }
    }

    /// How many requests there are.
    pub(crate) const fn count(&self) -> usize {
        self.count
    }

    /// Gives back memory that is not needed.
    pub(crate) fn trim(&mut self) {
        if self.count == 0 {
            self.slots = Vec::new();
            self.first_free = None;
        }
        self.waiting.shrink_to_fit();
        self.returned.shrink_to_fit();
        self.held.shrink_to_fit();
        self.planned = Vec::new();
    }
}

fn entry(slots: &[Slot], key: RequestKey) -> Option<&Entry> {
    match slots.get(key.slot as usize) {
        Some(Slot::Taken { serial, entry }) if *serial == key.serial => Some(entry),
        _ => None,
    }
}
#[cfg(test)]
impl Outgoing {
    /// What it holds on the heap.
    pub(crate) fn heap_bytes(&self) -> usize {
        self.slots.capacity() * size_of::<Slot>()
            + self.held.capacity() * size_of::<(Monotonic, RequestKey)>()
            + (self.waiting.capacity() + self.returned.capacity() + self.planned.capacity())
                * size_of::<RequestKey>()
    }
}
