//! Tokens of packets whose receipt was asked for at once.

use std::collections::VecDeque;

use crate::ids::RequestId;

/// Packets on their way to the seal, and tokens of those that went out. Few sessions ask: the others have a pointer.
#[derive(Clone, Debug, Default)]
pub(crate) struct QuickAcks(Option<Box<Tokens>>);

#[derive(Clone, Debug, Default)]
struct Tokens {
    /// The last asking request of each packet between planning and framing, oldest first.
    unsealed: VecDeque<RequestId>,
    /// Tokens that may come back, oldest first.
    expected: VecDeque<(u32, RequestId)>,
}

impl QuickAcks {
    /// A packet was planned in which `request` is the last to ask.
    pub(crate) fn planned(&mut self, request: RequestId) {
        self.0.get_or_insert_default().unsealed.push_back(request);
    }

    /// The oldest planned packet has this token.
    pub(crate) fn sealed(&mut self, token: u32) {
        let Some(tokens) = &mut self.0 else { return };
        if let Some(request) = tokens.unsealed.pop_front() {
            if tokens.expected.len() >= TOKENS_MAX {
                tokens.expected.pop_front();
            }
            tokens.expected.push_back((token, request));
        }
    }

    /// The server confirms a token. Returns the request up to which everything has arrived. Unknown tokens are ignored.
    ///
    /// spec: mtproto/mtproto-transports#quick-ack
    pub(crate) fn confirmed(&mut self, token: u32) -> Option<RequestId> {
        let Tokens { expected, .. } = self.0.as_deref_mut()?;
        let place = expected.iter().position(|&(expected, _)| expected == token)?;
        // Packets of one socket arrive in order: what was sent before has arrived too.
        expected.drain(..=place).next_back().map(|(_, request)| request)
    }

    /// The socket is gone, and with it every confirmation.
    pub(crate) fn clear(&mut self) {
        self.0 = None;
    }

    /// Gives back memory that is not needed.
    pub(crate) fn trim(&mut self) {
        self.0.take_if(|tokens| {
            tokens.unsealed.shrink_to_fit();
            tokens.expected.shrink_to_fit();
            tokens.unsealed.is_empty() && tokens.expected.is_empty()
        });
    }
}

/// Tokens remembered at most: a server that confirms nothing must not cost memory.
const TOKENS_MAX: usize = 1_024;

#[cfg(test)]
mod tests {
    use super::{QuickAcks, TOKENS_MAX};
    use crate::ids::RequestId;

    #[test]
    fn a_confirmation_speaks_for_everything_before_it() {
        let request = |count| RequestId::new(1, count);
        let mut quick_acks = QuickAcks::default();
        for count in 1..=3 {
            quick_acks.planned(request(count));
        }
        for token in [11, 12, 13] {
            quick_acks.sealed(token);
        }
        assert_eq!(quick_acks.confirmed(99), None);
        assert_eq!(quick_acks.confirmed(12), Some(request(2)));
        assert_eq!(quick_acks.confirmed(11), None);
        assert_eq!(quick_acks.confirmed(13), Some(request(3)));
    }

    #[test]
    fn unconfirmed_tokens_are_bounded() {
        let mut quick_acks = QuickAcks::default();
        for token in (0..).take(2 * TOKENS_MAX) {
            quick_acks.planned(RequestId::new(1, 1));
            quick_acks.sealed(token);
        }
        assert_eq!(quick_acks.0.unwrap().expected.len(), TOKENS_MAX);
    }
}
