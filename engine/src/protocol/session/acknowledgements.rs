//! What we owe the server, and when it must be paid.

use std::collections::VecDeque;

use mtproto_tl::MessageId;

use crate::limits::{
    ACKNOWLEDGEMENTS_OWED_BYTES_MAX, ACKNOWLEDGEMENTS_OWED_MAX, IDENTIFIERS_PER_SERVICE_MESSAGE_MAX,
};

/// The content-related messages that have come and were not acknowledged yet.
#[derive(Clone, Debug, Default)]
pub(crate) struct Acknowledgements {
    owed: Vec<MessageId>,
    /// What was said last, and in which message: if that is rejected, it was said in vain.
    said: VecDeque<(MessageId, MessageId)>,
    bytes: usize,
    overdue: bool,
}

impl Acknowledgements {
    /// A content-related message of this size came, for the first time or again.
    pub(crate) fn owe(&mut self, id: MessageId, bytes: usize) {
        // One packet may bring the same identifier many times.
        if self.owed.last() != Some(&id) && self.owed.len() < IDENTIFIERS_PER_SERVICE_MESSAGE_MAX {
            self.owed.push(id);
        }
        self.bytes = self.bytes.saturating_add(bytes);
    }

    /// The first of them has waited as long as it may.
    pub(crate) fn delay_over(&mut self) {
        self.overdue = !self.owed.is_empty();
    }

    /// Whether a packet must be sent for them alone.
    pub(crate) fn must_be_sent(&self) -> bool {
        self.overdue
            || self.owed.len() >= ACKNOWLEDGEMENTS_OWED_MAX
            || self.bytes >= ACKNOWLEDGEMENTS_OWED_BYTES_MAX
    }

    /// What goes into the next packet.
    pub(crate) fn owed(&self) -> &[MessageId] {
        &self.owed
    }

    /// All of it was written, in this message.
    pub(crate) fn sent(&mut self, msg_id: MessageId) {
        for id in self.owed.drain(..) {
            if self.said.len() >= SAID_KEPT {
                self.said.pop_front();
            }
            self.said.push_back((msg_id, id));
        }
        self.bytes = 0;
        self.overdue = false;
    }

    /// The server has refused the message with these: they are said again, in the next packet.
    pub(crate) fn say_again(&mut self, msg_id: MessageId) {
        let Self { owed, said, .. } = self;
        said.retain(|&(carrier, id)| {
            if carrier == msg_id && owed.len() < IDENTIFIERS_PER_SERVICE_MESSAGE_MAX {
                owed.push(id);
            }
            carrier != msg_id
        });
        self.overdue = !self.owed.is_empty();
    }

    /// Gives back memory that is not needed.
    pub(crate) fn trim(&mut self) {
        self.said = VecDeque::new();
        self.owed.shrink_to_fit();
    }
}

/// Acknowledgements that can be said again: those of the packets that may be on their way.
const SAID_KEPT: usize = 256;

#[cfg(test)]
impl Acknowledgements {
    /// What it holds on the heap.
    pub(crate) fn heap_bytes(&self) -> usize {
        self.owed.capacity() * size_of::<MessageId>()
            + self.said.capacity() * size_of::<(MessageId, MessageId)>()
    }
}

#[cfg(test)]
mod tests {
    use mtproto_tl::MessageId;

    use super::Acknowledgements;
    use crate::limits::{
        ACKNOWLEDGEMENTS_OWED_BYTES_MAX, ACKNOWLEDGEMENTS_OWED_MAX, IDENTIFIERS_PER_SERVICE_MESSAGE_MAX,
    };

    #[test]
    fn many_or_large_or_old_ones_force_a_packet() {
        let mut acknowledgements = Acknowledgements::default();
        for id in (1..).take(ACKNOWLEDGEMENTS_OWED_MAX - 1) {
            acknowledgements.owe(MessageId(id), 100);
            assert!(!acknowledgements.must_be_sent());
        }
        acknowledgements.owe(MessageId(0), 100);
        assert!(acknowledgements.must_be_sent());
        acknowledgements.sent(MessageId(400));
        assert!(!acknowledgements.must_be_sent());
        acknowledgements.delay_over();
        assert!(!acknowledgements.must_be_sent(), "nothing is owed");
        acknowledgements.owe(MessageId(1), ACKNOWLEDGEMENTS_OWED_BYTES_MAX);
        assert!(acknowledgements.must_be_sent());
        acknowledgements.sent(MessageId(404));
        acknowledgements.owe(MessageId(1), 1);
        acknowledgements.delay_over();
        assert!(acknowledgements.must_be_sent());
    }

    #[test]
    fn what_was_said_in_vain_is_said_again() {
        let mut acknowledgements = Acknowledgements::default();
        for (carrier, ids) in [(400, [1, 2]), (404, [3, 4])] {
            for id in ids {
                acknowledgements.owe(MessageId(id), 1);
            }
            acknowledgements.sent(MessageId(carrier));
        }
        acknowledgements.say_again(MessageId(408));
        assert!(acknowledgements.owed().is_empty());
        acknowledgements.say_again(MessageId(404));
        assert_eq!(acknowledgements.owed(), [MessageId(3), MessageId(4)]);
        assert!(acknowledgements.must_be_sent());
    }

    #[test]
    fn a_flood_of_repetitions_does_not_grow_it() {
        let mut acknowledgements = Acknowledgements::default();
        for round in (0..).take(3 * IDENTIFIERS_PER_SERVICE_MESSAGE_MAX) {
            acknowledgements.owe(MessageId(round), 1);
            acknowledgements.owe(MessageId(round), 1);
        }
        assert_eq!(acknowledgements.owed().len(), IDENTIFIERS_PER_SERVICE_MESSAGE_MAX);
    }
}
