//! Which messages of the client were received, and what became of the calls in them.
//!
//! The last [`RECEIVED_IDS_KEPT`] identifiers are kept in order. They come nearly in order, so that one more is almost
//! always appended. The lowest two bits of a client's identifier are zero on the wire; here they hold the state of its
//! call.

use std::collections::VecDeque;

use mtproto_tl::message::is_content_related;
use mtproto_tl::service::{BadMsgCode, MessageState};

use crate::limits::RECEIVED_IDS_KEPT;

/// What became of a received message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It was no call, or its call has not been looked at yet.
    Received,
    /// Its call is being processed.
    Running,
    /// Its call was answered.
    Answered,
    /// Its call was answered with an error.
    Failed,
}

impl Fate {
    const MASK: i64 = 3;

    const fn bits(self) -> i64 {
        match self {
            Self::Received => 0,
            Self::Running => 1,
            Self::Answered => 2,
            Self::Failed => 3,
        }
    }

    const fn from_bits(bits: i64) -> Self {
        match bits & Self::MASK {
            0 => Self::Received,
            1 => Self::Running,
            2 => Self::Answered,
            _ => Self::Failed,
        }
    }
}

/// The identifiers and sequence numbers of received messages, in the order of the identifiers.
#[derive(Debug, Default)]
pub(crate) struct ReceivedIds {
    ids: VecDeque<i64>,
    seq_nos: VecDeque<i32>,
    /// Identifiers up to this one are forgotten: nobody can tell whether they were received.
    forgotten: Option<i64>,
}

impl ReceivedIds {
    /// Where `msg_id` is, or would be.
    fn position(&self, msg_id: i64) -> Result<usize, usize> {
        // The newest come last, and most are newer than all.
        if self.ids.back().is_none_or(|last| *last | Fate::MASK < msg_id) {
            return Err(self.ids.len());
        }
        self.ids.binary_search_by_key(&msg_id, |id| id & !Fate::MASK)
    }

    /// What became of a message; `None` if it was not received, or is forgotten.
    pub(crate) fn fate(&self, msg_id: i64) -> Option<Fate> {
        let position = self.position(msg_id).ok()?;
        self.ids.get(position).map(|id| Fate::from_bits(*id))
    }

    /// Whether a message is so old that nobody can tell.
    pub(crate) fn is_forgotten(&self, msg_id: i64) -> bool {
        self.forgotten.is_some_and(|forgotten| msg_id <= forgotten)
    }

    /// Holds a sequence number against those of the messages before and after.
    ///
    /// spec: mtproto/service_messages_about_messages#notice-of-ignored-error-message
    pub(crate) fn check_seq_no(&self, msg_id: i64, seq_no: i32) -> Result<(), BadMsgCode> {
        let (Ok(position) | Err(position)) = self.position(msg_id);
        let is_content = is_content_related(seq_no);
        if let Some(before) = position.checked_sub(1).and_then(|position| self.seq_nos.get(position))
            && (*before > seq_no || is_content && *before == seq_no)
        {
            return Err(BadMsgCode::SeqNoTooLow);
        }
        if let Some(after) = self.seq_nos.get(position)
            && (*after < seq_no || is_content && *after == seq_no)
        {
            return Err(BadMsgCode::SeqNoTooHigh);
        }
        Ok(())
    }

    /// Remembers a message that was not received before. The oldest one makes room.
    pub(crate) fn add(&mut self, msg_id: i64, seq_no: i32) {
        let Err(position) = self.position(msg_id) else { return };
        self.make_room();
        self.ids.insert(position, msg_id & !Fate::MASK);
        self.seq_nos.insert(position, seq_no);
        if self.ids.len() > RECEIVED_IDS_KEPT {
            self.forgotten = self.ids.pop_front().map(|id| id & !Fate::MASK);
            self.seq_nos.pop_front();
        }
    }

    /// Grows by doubling at first, then to what is kept and not to twice as much: a busy server has thousands of these.
    fn make_room(&mut self) {
        let length = self.ids.len();
        if length == self.ids.capacity().min(self.seq_nos.capacity()) && length >= RECEIVED_IDS_KEPT / 2 {
            self.ids.reserve_exact(RECEIVED_IDS_KEPT + 1 - length);
            self.seq_nos.reserve_exact(RECEIVED_IDS_KEPT + 1 - length);
        }
    }

    /// Notes what became of a message.
    pub(crate) fn set_fate(&mut self, msg_id: i64, fate: Fate) {
        if let Ok(position) = self.position(msg_id)
            && let Some(id) = self.ids.get_mut(position)
        {
            *id = *id & !Fate::MASK | fate.bits();
        }
    }

    /// The answer to the question what became of a message.
    pub(crate) fn state(&self, msg_id: i64) -> MessageState {
        const UNKNOWN: u8 = 1;
        const NOT_RECEIVED: u8 = 2;
        const TOO_HIGH: u8 = 3;
        const RECEIVED: u8 = 4;
        let Ok(position) = self.position(msg_id) else {
            let too_high = self.ids.back().is_none_or(|last| *last < msg_id);
            return MessageState(match self.is_forgotten(msg_id) {
                true => UNKNOWN,
                false if too_high => TOO_HIGH,
                false => NOT_RECEIVED,
            });
        };
        let is_content = self.seq_nos.get(position).is_some_and(|seq_no| is_content_related(*seq_no));
        let acknowledged =
            if is_content { MessageState::ACKNOWLEDGED } else { MessageState::NEEDS_NO_ACKNOWLEDGEMENT };
        let call = match self.ids.get(position).map(|id| Fate::from_bits(*id)) {
            None | Some(Fate::Received) => 0,
            Some(Fate::Running) => MessageState::CALL_PROCESSED,
            Some(Fate::Answered | Fate::Failed) => MessageState::CALL_PROCESSED | MessageState::ANSWERED,
        };
        MessageState(RECEIVED | acknowledged | call)
    }
}

#[cfg(test)]
mod tests {
    use super::{Fate, ReceivedIds};
    use crate::limits::RECEIVED_IDS_KEPT;
    use mtproto_tl::service::{BadMsgCode, Receipt};

    #[test]
    fn duplicates_and_fates_are_found_in_any_order() {
        let mut received = ReceivedIds::default();
        for msg_id in [400, 800, 600, 4, 1_000] {
            assert_eq!(received.fate(msg_id), None);
            received.add(msg_id, 0);
            assert_eq!(received.fate(msg_id), Some(Fate::Received));
        }
        received.set_fate(600, Fate::Failed);
        received.set_fate(1_000, Fate::Running);
        assert_eq!(received.fate(600), Some(Fate::Failed));
        assert_eq!(received.fate(1_000), Some(Fate::Running));
        assert_eq!(received.fate(800), Some(Fate::Received));
        assert_eq!(received.state(600).0, 4 + 16 + 32 + 64);
        assert_eq!(received.state(604).receipt(), Receipt::NotReceived);
        assert_eq!(received.state(1_004).receipt(), Receipt::NotReceivedYet);
    }

    #[test]
    fn the_oldest_are_forgotten_and_said_to_be() {
        let mut received = ReceivedIds::default();
        let id = |index: usize| i64::try_from(4 * index + 4).unwrap();
        for index in 0..RECEIVED_IDS_KEPT + 2 {
            received.add(id(index), 1);
        }
        assert!(received.is_forgotten(id(1)) && !received.is_forgotten(id(2)));
        assert_eq!(received.state(id(0)).receipt(), Receipt::Unknown);
        assert_eq!(received.state(id(2)).0, 4 + 8);
        assert!(received.ids.capacity() < RECEIVED_IDS_KEPT * 5 / 4, "{}", received.ids.capacity());
    }

    #[test]
    fn sequence_numbers_rise_with_the_identifiers() {
        let mut received = ReceivedIds::default();
        received.add(400, 3);
        received.add(800, 7);
        let check = |msg_id, seq_no| received.check_seq_no(msg_id, seq_no);
        for (seq_no, expected) in [
            (2, Err(BadMsgCode::SeqNoTooLow)),
            (3, Err(BadMsgCode::SeqNoTooLow)),
            (4, Ok(())),
            (5, Ok(())),
            (6, Ok(())),
            (7, Err(BadMsgCode::SeqNoTooHigh)),
            (8, Err(BadMsgCode::SeqNoTooHigh)),
        ] {
            assert_eq!(check(600, seq_no), expected, "{seq_no}");
        }
        assert_eq!(check(1_000, 8), Ok(()));
        assert_eq!(check(200, 2), Ok(()));
        // Two messages that are not content-related may share a number.
        received.add(1_000, 8);
        assert_eq!(received.check_seq_no(1_004, 8), Ok(()));
    }
}
