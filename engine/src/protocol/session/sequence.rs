//! Sequence numbers of outgoing messages: odd when content-related.

/// Counts the content-related messages of one session.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Sequence {
    content_count: u32,
}

impl Sequence {
    /// The number of the next content-related message: twice the count of earlier ones, plus one.
    ///
    /// spec: mtproto/description#message-sequence-number-msg-seqno
    pub(crate) const fn content(&mut self) -> i32 {
        let seq_no = self.content_count.wrapping_mul(2) | 1;
        self.content_count = self.content_count.wrapping_add(1);
        seq_no.cast_signed()
    }

    /// The number of a message that is not: twice the count of content-related ones before it.
    pub(crate) const fn service(self) -> i32 {
        self.content_count.wrapping_mul(2).cast_signed()
    }
}

#[cfg(test)]
mod tests {
    use super::Sequence;

    #[test]
    fn content_is_odd_and_the_rest_even() {
        let mut sequence = Sequence::default();
        assert_eq!(sequence.service(), 0);
        assert_eq!([sequence.content(), sequence.content()], [1, 3]);
        assert_eq!([sequence.service(), sequence.service()], [4, 4]);
        assert_eq!(sequence.content(), 5);
    }
}
