//! Messages on their way to the client, and those it has not acknowledged yet.
//!
//! Bodies stand one behind the other in one buffer, so that a message costs no allocation. What is acknowledged at the
//! front makes room; what is acknowledged elsewhere waits for those before it, which clients acknowledge about in order.

use std::collections::VecDeque;

use crate::limits::{SENT_BYTES_KEPT, SENT_MESSAGES_KEPT};

/// What is known about a message in the outbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// Waits to be sent.
    Unsent,
    /// Was sent, and waits for its acknowledgement.
    Sent,
    /// Is no longer needed.
    Done,
}

/// What happens to a message besides being sent once.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Handling {
    /// Kept until it is acknowledged.
    pub(crate) kept: bool,
    /// Sent twice.
    pub(crate) twice: bool,
    /// Not sent until somebody asks for it.
    pub(crate) lost: bool,
}

/// One message.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Message {
    pub(crate) msg_id: i64,
    /// The message it answers; zero for none.
    pub(crate) req_msg_id: i64,
    pub(crate) seq_no: i32,
    /// How many bytes of body.
    pub(crate) bytes: u32,
    /// Where the body begins, counted over the life of the outbox.
    start: u64,
    status: Status,
    handling: Handling,
    /// Whether it was sent before, or should have been.
    pub(crate) was_sent: bool,
}

impl Message {
    /// Whether it is kept until it is acknowledged.
    pub(crate) const fn is_kept(&self) -> bool {
        self.handling.kept
    }
}

/// Capacities beyond these are given back when the outbox runs empty.
const IDLE_BYTES_KEPT: usize = 16 << 10;
/// See [`IDLE_BYTES_KEPT`].
const IDLE_MESSAGES_KEPT: usize = 128;

/// The messages of one session.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    bytes: Vec<u8>,
    /// The position of the first byte of `bytes`, counted over the life of the outbox.
    base: u64,
    /// In the order of their identifiers, which rise.
    messages: VecDeque<Message>,
    /// Messages before this one do not wait to be sent.
    unsent_from: usize,
    /// Service messages that wait to be sent.
    service_waiting: usize,
}

impl Outbox {
    /// The buffer to append the body of the next message to. [`Self::commit`] is told where it began.
    pub(crate) const fn body(&mut self) -> &mut Vec<u8> {
        &mut self.bytes
    }

    /// Makes a message of everything that was appended to [`Self::body`] from `start` on.
    pub(crate) fn commit(
        &mut self,
        start: usize,
        msg_id: i64,
        seq_no: i32,
        req_msg_id: i64,
        handling: Handling,
    ) {
        let bytes = u32::try_from(self.bytes.len().saturating_sub(start)).unwrap_or(u32::MAX);
        let status = if handling.lost { Status::Sent } else { Status::Unsent };
        let start = self.base + start as u64;
        let was_sent = handling.lost;
        self.service_waiting += usize::from(!handling.kept);
        self.messages.push_back(Message {
            msg_id,
            req_msg_id,
            seq_no,
            bytes,
            start,
            status,
            handling,
            was_sent,
        });
        self.forget_excess();
    }

    /// Whether more may be made without pushing out what is not acknowledged.
    pub(crate) fn has_room(&self) -> bool {
        self.messages.len() < SENT_MESSAGES_KEPT / 2 && self.bytes_kept() < SENT_BYTES_KEPT / 2
    }

    /// Bytes from the oldest message on; what stands before it is free.
    fn bytes_kept(&self) -> usize {
        let free = self.messages.front().map_or(0, |first| offset(self.base, first.start));
        self.bytes.len().saturating_sub(free)
    }

    /// Whether something waits to be sent.
    pub(crate) fn has_unsent(&self) -> bool {
        self.unsent().next().is_some()
    }

    /// How many messages wait to be sent.
    pub(crate) fn unsent_count(&self) -> usize {
        self.unsent().count()
    }

    /// Whether service messages wait behind so many bytes of others that they had better go first.
    pub(crate) fn is_urgent(&self, bytes_max: usize) -> bool {
        let mut bytes = 0;
        if self.service_waiting == 0 {
            return false;
        }
        for message in self.unsent() {
            if bytes > bytes_max && !message.handling.kept {
                return true;
            }
            bytes += message.bytes as usize;
        }
        false
    }

    fn unsent(&self) -> impl Iterator<Item = &Message> {
        let from = self.unsent_from.min(self.messages.len());
        self.messages.range(from..).filter(|message| message.status == Status::Unsent)
    }

    /// Counts the messages that wait, or the service messages among them, up to a number and a size. The first one counts
    /// whatever its size.
    pub(crate) fn plan(&self, pick: Pick, count_max: usize, bytes_max: usize) -> Plan {
        let mut plan = Plan::default();
        for message in self.unsent().filter(|message| pick.takes(message)) {
            let bytes = plan.bytes + MESSAGE_OVERHEAD + message.bytes as usize;
            if plan.count > 0 && (plan.count >= count_max || bytes > bytes_max) {
                break;
            }
            plan.count += 1;
            plan.bytes = bytes;
            plan.oldest = plan.oldest.min(message.msg_id);
            plan.has_answer |= message.req_msg_id != 0;
            plan.resent += usize::from(message.was_sent);
        }
        plan
    }

    /// Hands the first `count` of the waiting messages to `send`, and counts them as sent.
    pub(crate) fn send(&mut self, pick: Pick, count: usize, mut send: impl FnMut(&Message, &[u8])) {
        let mut left = count;
        let mut index = self.unsent_from;
        let mut again = None;
        while left > 0
            && let Some(message) = self.messages.get_mut(index)
        {
            if message.status == Status::Unsent && !pick.takes(message) {
                again = again.or(Some(index));
            } else if message.status == Status::Unsent {
                left -= 1;
                let start = offset(self.base, message.start);
                send(message, self.bytes.get(start..start + message.bytes as usize).unwrap_or_default());
                message.was_sent = true;
                if std::mem::take(&mut message.handling.twice) {
                    again = again.or(Some(index));
                } else {
                    self.service_waiting -= usize::from(!message.handling.kept);
                    message.status = if message.handling.kept { Status::Sent } else { Status::Done };
                }
            }
            index += 1;
        }
        self.unsent_from = again.unwrap_or(index);
        self.drop_done();
    }

    /// The client has this message.
    pub(crate) fn acknowledge(&mut self, msg_id: i64) {
        let found = self.messages.binary_search_by_key(&msg_id, |message| message.msg_id);
        if let Ok(index) = found
            && let Some(message) = self.messages.get_mut(index)
            && message.was_sent
        {
            message.status = Status::Done;
            self.drop_done();
        }
    }

    /// Sends a message once more. `false` if it is not there any more.
    pub(crate) fn resend(&mut self, msg_id: i64) -> bool {
        self.resend_where(|message| message.msg_id == msg_id) > 0
    }

    /// Sends the answer to a message once more. `false` if there is none any more.
    pub(crate) fn resend_answer(&mut self, req_msg_id: i64) -> bool {
        self.resend_where(|message| message.req_msg_id == req_msg_id) > 0
    }

    /// Sends every message once more that is not acknowledged and that `choose` chooses; says how many.
    pub(crate) fn resend_where(&mut self, mut choose: impl FnMut(&Message) -> bool) -> usize {
        let mut count = 0;
        for (index, message) in self.messages.iter_mut().enumerate() {
            if message.status != Status::Done && choose(message) {
                message.status = Status::Unsent;
                self.unsent_from = self.unsent_from.min(index);
                count += 1;
            }
        }
        count
    }

    /// Takes back the answer to a message, if it is there and not acknowledged.
    pub(crate) fn take_back(&mut self, req_msg_id: i64) -> Option<Message> {
        let message = self
            .messages
            .iter_mut()
            .find(|message| message.req_msg_id == req_msg_id && message.status != Status::Done)?;
        message.status = Status::Done;
        let taken = *message;
        self.drop_done();
        Some(taken)
    }

    /// Messages that are not acknowledged.
    pub(crate) fn unacknowledged(&self) -> impl Iterator<Item = &Message> {
        self.messages.iter().filter(|message| message.status != Status::Done)
    }

    /// Forgets the oldest messages when there are too many, acknowledged or not.
    fn forget_excess(&mut self) {
        while self.messages.len() > SENT_MESSAGES_KEPT
            || self.messages.len() > 1 && self.bytes_kept() > SENT_BYTES_KEPT
        {
            if let Some(oldest) = self.messages.front_mut() {
                let is_waiting = oldest.status == Status::Unsent && !oldest.handling.kept;
                self.service_waiting -= usize::from(is_waiting);
                oldest.status = Status::Done;
            }
            self.drop_done();
        }
    }

    /// Drops what is done from the front, and the bytes that nobody needs any more.
    fn drop_done(&mut self) {
        while self.messages.front().is_some_and(|message| message.status == Status::Done) {
            self.messages.pop_front();
            self.unsent_from = self.unsent_from.saturating_sub(1);
        }
        let Some(first) = self.messages.front() else {
            self.clear_bytes();
            return;
        };
        let free = offset(self.base, first.start);
        if free > self.bytes.len() / 2 && free >= IDLE_BYTES_KEPT / 4 {
            self.bytes.drain(..free);
            self.base += free as u64;
        }
    }

    fn clear_bytes(&mut self) {
        self.base += self.bytes.len() as u64;
        self.bytes.clear();
        self.bytes.shrink_to(IDLE_BYTES_KEPT);
        if self.messages.capacity() > IDLE_MESSAGES_KEPT {
            self.messages.shrink_to(IDLE_MESSAGES_KEPT);
        }
        self.unsent_from = 0;
    }
}

/// Which messages go into a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pick {
    All,
    /// Only those that are not kept.
    Service,
}

impl Pick {
    const fn takes(self, message: &Message) -> bool {
        matches!(self, Self::All) || !message.handling.kept
    }
}

/// Where something stands in a buffer that begins at `base`.
fn offset(base: u64, position: u64) -> usize {
    usize::try_from(position.saturating_sub(base)).unwrap_or(usize::MAX)
}

/// Identifier, sequence number and length in front of each body.
pub(crate) const MESSAGE_OVERHEAD: usize = 16;

/// What goes into one packet.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Plan {
    pub(crate) count: usize,
    /// Bodies and what stands in front of each.
    pub(crate) bytes: usize,
    /// The lowest identifier.
    pub(crate) oldest: i64,
    /// How many were sent before.
    pub(crate) resent: usize,
    /// Whether one of them answers something.
    pub(crate) has_answer: bool,
}

impl Default for Plan {
    fn default() -> Self {
        Self { count: 0, bytes: 0, oldest: i64::MAX, resent: 0, has_answer: false }
    }
}

#[cfg(test)]
mod tests {
    use super::{Handling, MESSAGE_OVERHEAD, Outbox, Pick};
    use crate::limits::{SENT_BYTES_KEPT, SENT_MESSAGES_KEPT};

    const KEPT: Handling = Handling { kept: true, twice: false, lost: false };

    fn add(outbox: &mut Outbox, msg_id: i64, body: &[u8], handling: Handling) {
        let start = outbox.body().len();
        outbox.body().extend_from_slice(body);
        outbox.commit(start, msg_id, 1, msg_id - 1, handling);
    }

    fn sent(outbox: &mut Outbox) -> Vec<(i64, Vec<u8>)> {
        let mut sent = Vec::new();
        while outbox.has_unsent() {
            let count = outbox.plan(Pick::All, 100, 10_000).count;
            outbox.send(Pick::All, count, |message, body| sent.push((message.msg_id, body.to_vec())));
        }
        sent
    }

    #[test]
    fn messages_are_sent_once_and_again_until_acknowledged() {
        let mut outbox = Outbox::default();
        add(&mut outbox, 5, b"five", KEPT);
        add(&mut outbox, 9, b"nine", Handling::default());
        add(&mut outbox, 13, b"more", KEPT);
        let all = [(5, b"five".to_vec()), (9, b"nine".to_vec()), (13, b"more".to_vec())];
        outbox.acknowledge(5);
        assert_eq!(sent(&mut outbox), all, "nobody can acknowledge what was not sent");
        assert_eq!(sent(&mut outbox), []);
        assert_eq!(outbox.resend_where(|_| true), 2);
        assert_eq!(sent(&mut outbox), [all[0].clone(), all[2].clone()]);
        outbox.acknowledge(13);
        outbox.acknowledge(4);
        assert!(!outbox.resend(13) && outbox.resend(5) && !outbox.resend_answer(12));
        assert_eq!(sent(&mut outbox), [all[0].clone()]);
        outbox.acknowledge(5);
        assert_eq!(outbox.unacknowledged().count(), 0);
    }

    #[test]
    fn faults_send_twice_or_not_at_all() {
        let mut outbox = Outbox::default();
        add(&mut outbox, 5, b"five", Handling { twice: true, ..KEPT });
        add(&mut outbox, 9, b"nine", Handling { lost: true, ..KEPT });
        add(&mut outbox, 13, b"more", KEPT);
        let ids = |sent: Vec<(i64, Vec<u8>)>| sent.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        assert_eq!(ids(sent(&mut outbox)), [5, 13, 5]);
        assert!(outbox.resend(9));
        assert_eq!(ids(sent(&mut outbox)), [9]);
        assert_eq!(outbox.take_back(12).unwrap().bytes, 4);
        assert!(outbox.take_back(12).is_none() && !outbox.resend(13));
    }

    #[test]
    fn memory_is_bounded_and_given_back() {
        let mut outbox = Outbox::default();
        let count = i64::try_from(SENT_MESSAGES_KEPT).unwrap() + 10;
        for index in 0..count {
            add(&mut outbox, 4 * index + 1, &[7; 100], KEPT);
        }
        assert_eq!(outbox.unacknowledged().count(), SENT_MESSAGES_KEPT);
        assert_eq!(sent(&mut outbox).len(), SENT_MESSAGES_KEPT);
        for index in 0..count {
            outbox.acknowledge(4 * index + 1);
        }
        assert!(outbox.body().capacity() <= super::IDLE_BYTES_KEPT);
        add(&mut outbox, 4 * count + 1, b"last", KEPT);
        assert_eq!(sent(&mut outbox), [(4 * count + 1, b"last".to_vec())]);
        for index in 1..10 {
            add(&mut outbox, 4 * (count + index) + 1, &vec![1; SENT_BYTES_KEPT / 4], KEPT);
        }
        assert!(outbox.body().len() <= 2 * SENT_BYTES_KEPT);
        assert!(outbox.unacknowledged().count() <= 5);
    }

    #[test]
    fn a_plan_keeps_to_its_limits_but_takes_one_large_message() {
        let mut outbox = Outbox::default();
        for index in 0..10 {
            add(&mut outbox, 4 * index + 1, &[0; 100], KEPT);
        }
        assert_eq!(outbox.plan(Pick::All, 3, 10_000).count, 3);
        assert_eq!(outbox.plan(Pick::All, 100, 350).count, 3);
        assert_eq!(outbox.plan(Pick::All, 100, 1).count, 1);
        assert_eq!(outbox.plan(Pick::All, 100, 10_000).bytes, 10 * (100 + MESSAGE_OVERHEAD));
    }

    #[test]
    fn service_messages_overtake_a_backlog() {
        let mut outbox = Outbox::default();
        add(&mut outbox, 5, &[1; 100], KEPT);
        add(&mut outbox, 9, b"pong", Handling::default());
        assert!(!outbox.is_urgent(100) && outbox.is_urgent(99));
        assert_eq!(outbox.plan(Pick::Service, 100, 1_000).count, 1);
        let mut first = 0;
        outbox.send(Pick::Service, 1, |message, _| first = message.msg_id);
        assert_eq!(first, 9);
        let ids: Vec<i64> = sent(&mut outbox).into_iter().map(|(id, _)| id).collect();
        assert_eq!(ids, [5]);
    }
}
