//! Which messages of the server have been taken in: against replay, and to answer its questions.

use std::collections::VecDeque;

use mtproto_tl::MessageId;
use mtproto_tl::service::Receipt;

use crate::limits::RECEIVED_IDS_KEPT;

/// The identifiers of the latest messages, in rising order.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReceivedIds {
    ids: VecDeque<i64>,
    /// The highest identifier that was forgotten. What is not above it cannot be judged.
    forgotten: Option<i64>,
}

/// What an identifier says about its message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Novelty {
    /// Never seen, and noted now.
    New,
    /// Taken in before.
    Duplicate,
    /// Older than everything remembered.
    TooOld,
}

impl ReceivedIds {
    /// Judges the identifier of a message and notes it if it is new.
    ///
    /// spec: mtproto/security_guidelines#checking-msg-id
    pub(crate) fn note(&mut self, id: MessageId) -> Novelty {
        let id = id.0;
        if self.ids.back().is_none_or(|&newest| newest < id) {
            if self.forgotten.is_some_and(|forgotten| id <= forgotten) {
                return Novelty::TooOld;
            }
            self.ids.push_back(id);
        } else {
            match self.ids.binary_search(&id) {
                Ok(_) => return Novelty::Duplicate,
                Err(_) if self.forgotten.is_some_and(|forgotten| id <= forgotten) => return Novelty::TooOld,
                Err(place) => self.ids.insert(place, id),
            }
        }
        if self.ids.len() > RECEIVED_IDS_KEPT {
            self.forgotten = self.ids.pop_front();
        }
        Novelty::New
    }

    /// Forgets what is older than `oldest`: the time window judges those from now on.
    pub(crate) fn forget_before(&mut self, oldest: MessageId) {
        while self.ids.front().is_some_and(|&id| id < oldest.0) {
            self.forgotten = self.ids.pop_front();
        }
    }

    /// What we know of a message of the server, as it is told on request.
    pub(crate) fn receipt(&self, id: MessageId) -> Receipt {
        if self.ids.binary_search(&id.0).is_ok() {
            Receipt::Received
        } else if self.forgotten.is_some_and(|forgotten| id.0 <= forgotten) {
            Receipt::Unknown
        } else if self.ids.back().is_some_and(|&newest| id.0 < newest) {
            Receipt::NotReceived
        } else {
            Receipt::NotReceivedYet
        }
    }

    /// How many identifiers are remembered.
    pub(crate) fn len(&self) -> usize {
        self.ids.len()
    }

    /// Gives back memory that is not needed.
    pub(crate) fn trim(&mut self) {
        self.ids.shrink_to_fit();
    }
}

#[cfg(test)]
impl ReceivedIds {
    /// What it holds on the heap.
    pub(crate) fn heap_bytes(&self) -> usize {
        self.ids.capacity() * size_of::<i64>()
    }
}

#[cfg(test)]
mod tests {
    use mtproto_tl::MessageId;
    use mtproto_tl::service::Receipt;

    use super::{Novelty, ReceivedIds};
    use crate::limits::RECEIVED_IDS_KEPT;

    #[test]
    fn repetitions_are_told_from_late_comers() {
        let mut received = ReceivedIds::default();
        let mut note = |id| received.note(MessageId(id));
        assert_eq!(
            [9, 5, 13, 9, 5, 7, 13, 7].map(&mut note).map(|novelty| novelty == Novelty::New),
            [true, true, true, false, false, true, false, false]
        );
        assert_eq!(note(5), Novelty::Duplicate);
    }

    #[test]
    fn what_is_older_than_everything_remembered_cannot_be_judged() {
        let mut received = ReceivedIds::default();
        for id in (1..).take(RECEIVED_IDS_KEPT) {
            assert_eq!(received.note(MessageId(10 * id)), Novelty::New);
        }
        assert_eq!(received.note(MessageId(1)), Novelty::New);
        assert_eq!(received.note(MessageId(1)), Novelty::TooOld);
        assert_eq!(received.note(MessageId(10)), Novelty::Duplicate);
        received.forget_before(MessageId(100));
        assert_eq!(
            [90, 91, 100, 101].map(|id| received.note(MessageId(id))),
            [Novelty::TooOld, Novelty::New, Novelty::Duplicate, Novelty::New]
        );
        received.forget_before(MessageId(i64::MAX));
        assert_eq!(received.len(), 0);
        assert_eq!(received.note(MessageId(100)), Novelty::TooOld);
    }

    #[test]
    fn the_server_is_told_what_arrived() {
        let mut received = ReceivedIds::default();
        for id in [10, 20, 30] {
            received.note(MessageId(id));
        }
        received.forget_before(MessageId(15));
        assert_eq!(
            [10, 12, 20, 30, 31].map(|id| received.receipt(MessageId(id))),
            [
                Receipt::Unknown,
                Receipt::NotReceived,
                Receipt::Received,
                Receipt::Received,
                Receipt::NotReceivedYet
            ]
        );
    }
}
