//! What was sent under which identifier: how an answer, a rejection or a confirmation finds its message.
//!
//! Identifiers rise, so a ring in the order of sending is sorted, and looking one up is a binary search. The oldest
//! entries leave when nothing can refer to them any more.

use std::collections::VecDeque;

use mtproto_tl::MessageId;

use super::outgoing::RequestKey;
use super::service_message::ServiceKind;

/// A message that was sent, alone or in a container, or a container.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct SentMessage {
    pub(crate) msg_id: MessageId,
    /// The container that carried it last; none if it travelled alone.
    pub(crate) container: Option<MessageId>,
    pub(crate) seq_no: i32,
    pub(crate) what: Sent,
}

/// What a message was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sent {
    /// Several messages.
    Container,
    /// A call, perhaps one that has ended since.
    Request(RequestKey),
    /// A message of a service.
    Service(ServiceKind),
}

/// The messages of one session, in the order of their identifiers.
#[derive(Clone, Debug, Default)]
pub(crate) struct SentMessages {
    ring: VecDeque<SentMessage>,
    /// At this length settled messages are looked for behind the first unsettled one.
    compact_at: usize,
}

impl SentMessages {
    /// Notes a message. Its identifier is higher than all before.
    pub(crate) fn push(&mut self, message: SentMessage) {
        self.ring.push_back(message);
    }

    /// The message with this identifier.
    pub(crate) fn find(&self, msg_id: MessageId) -> Option<SentMessage> {
        let place = self.ring.binary_search_by_key(&msg_id, |message| message.msg_id).ok()?;
        self.ring.get(place).copied()
    }

    /// A message was sent once more, with the identifier it had, in this container.
    pub(crate) fn carried_by(&mut self, msg_id: MessageId, container: MessageId) {
        if let Ok(place) = self.ring.binary_search_by_key(&msg_id, |message| message.msg_id)
            && let Some(message) = self.ring.get_mut(place)
        {
            message.container = Some(container);
        }
    }

    /// The latest `count` messages are in this container, which is noted next.
    pub(crate) fn contained(&mut self, count: usize, container: MessageId) {
        for message in self.ring.iter_mut().rev().take(count) {
            message.container = Some(container);
        }
    }

    /// The messages that travelled in a container.
    pub(crate) fn members(&self, container: MessageId) -> impl Iterator<Item = SentMessage> {
        self.ring.iter().filter(move |message| message.container == Some(container)).copied()
    }

    /// Forgets what nothing can refer to any more: settled messages, except the latest ones, because a rejection of those
    /// may still be on its way.
    pub(crate) fn forget_settled(&mut self, is_live: impl Fn(RequestKey) -> bool) {
        let is_settled = |message: &SentMessage| match message.what {
            Sent::Request(key) => !is_live(key),
            Sent::Container | Sent::Service(_) => true,
        };
        while self.ring.len() > LATEST_KEPT && self.ring.front().is_some_and(is_settled) {
            self.ring.pop_front();
        }
        if self.ring.len() > self.compact_at.max(COMPACT_LENGTH_MIN) {
            self.compact(is_settled);
        }
    }

    /// Looks through the whole ring: one request that is never answered must not keep everything after it.
    fn compact(&mut self, is_settled: impl Fn(&SentMessage) -> bool) {
        // Members stand before their container, so it is known to be needed when it is reached.
        let mut needed = Vec::new();
        let mut behind = self.ring.len();
        self.ring.retain(|message| {
            behind = behind.saturating_sub(1);
            let live = !is_settled(message);
            if live && let Some(container) = message.container {
                needed.push(container);
            }
            live || behind < LATEST_KEPT
                || message.what == Sent::Container && needed.contains(&message.msg_id)
        });
        self.compact_at = 2 * self.ring.len();
    }

    /// The session is idle: keeps the latest few and gives back memory.
    pub(crate) fn trim(&mut self) {
        while self.ring.len() > LATEST_KEPT_IDLE {
            self.ring.pop_front();
        }
        self.ring.shrink_to_fit();
        self.compact_at = 0;
    }
}

/// Settled messages kept, because the server may still reject them.
const LATEST_KEPT: usize = 64;

/// The same for a session that has been idle for a while.
const LATEST_KEPT_IDLE: usize = 4;

/// Below this length the ring is left as it is.
const COMPACT_LENGTH_MIN: usize = 512;

#[cfg(test)]
impl SentMessages {
    /// What it holds on the heap.
    pub(crate) fn heap_bytes(&self) -> usize {
        self.ring.capacity() * size_of::<SentMessage>()
    }
}

#[cfg(test)]
mod tests {
    use mtproto_tl::MessageId;

    use super::{LATEST_KEPT, Sent, SentMessage, SentMessages};
    use crate::protocol::session::outgoing::RequestKey;

    fn request(number: u32) -> SentMessage {
        let what = Sent::Request(RequestKey { slot: number, serial: number });
        SentMessage { msg_id: MessageId(4 * i64::from(number)), container: None, seq_no: 1, what }
    }

    #[test]
    fn an_entry_stays_small() {
        assert!(size_of::<SentMessage>() <= 48, "{}", size_of::<SentMessage>());
    }

    #[test]
    fn a_container_knows_its_members() {
        let mut sent = SentMessages::default();
        (1..=5).for_each(|number| sent.push(request(number)));
        let container =
            SentMessage { msg_id: MessageId(100), container: None, seq_no: 10, what: Sent::Container };
        sent.contained(2, container.msg_id);
        sent.carried_by(MessageId(4), container.msg_id);
        sent.push(container);
        let members: Vec<_> = sent.members(container.msg_id).map(|message| message.msg_id.0).collect();
        assert_eq!(members, [4, 16, 20]);
        assert_eq!(sent.find(MessageId(8)).unwrap(), request(2));
        assert_eq!(sent.find(MessageId(9)), None);
    }

    #[test]
    fn one_unanswered_request_does_not_keep_everything_after_it() {
        let mut sent = SentMessages::default();
        for number in 1..=100_000 {
            sent.push(request(number));
            sent.forget_settled(|key| key.slot == 1);
        }
        assert!(sent.ring.len() <= 2 * 512, "{}", sent.ring.len());
        assert!(sent.find(MessageId(4)).is_some());
        assert!(sent.find(MessageId(400_000)).is_some());
        sent.forget_settled(|_| false);
        assert_eq!(sent.ring.len(), LATEST_KEPT);
    }

    #[test]
    fn a_container_stays_as_long_as_a_member_of_it() {
        let mut sent = SentMessages::default();
        sent.push(request(1));
        sent.push(request(2));
        sent.contained(2, MessageId(12));
        sent.push(SentMessage { msg_id: MessageId(12), container: None, seq_no: 4, what: Sent::Container });
        for number in 4..2_000 {
            sent.push(request(number));
            sent.forget_settled(|key| key.slot == 2);
        }
        assert_eq!(sent.find(MessageId(12)).unwrap().what, Sent::Container);
        assert_eq!(sent.find(MessageId(4)), None);
    }
}
