//! Questions and answers about the fate of messages.
//!
//! spec: mtproto/service_messages_about_messages#request-for-message-status-information

use crate::message::MessageId;
use crate::primitive::Longs;

constructor! {
    /// Asks what became of messages the sender sent. Answered by [`MsgsStateInfo`].
    "msgs_state_req#da69fb52 msg_ids:Vector<long> = MsgsStateReq"
    pub struct MsgsStateReq<'a> {
        /// Which ones; at most 8192.
        pub msg_ids: Longs<'a>,
    }
}

constructor! {
    /// The answer to [`MsgsStateReq`], and to [`MsgResendReq`] if something is not there any more.
    "msgs_state_info#04deb57d req_msg_id:long info:bytes = MsgsStateInfo"
    pub struct MsgsStateInfo<'a> {
        /// The message that asked.
        pub req_msg_id: MessageId,
        /// One [`MessageState`] per identifier in the question, in the same order.
        pub info: &'a [u8],
    }
}

constructor! {
    /// What became of messages, without having been asked.
    "msgs_all_info#8cc0d131 msg_ids:Vector<long> info:bytes = MsgsAllInfo"
    pub struct MsgsAllInfo<'a> {
        /// Which ones.
        pub msg_ids: Longs<'a>,
        /// One [`MessageState`] for each, in the same order.
        pub info: &'a [u8],
    }
}

constructor! {
    /// There is an answer to a message, and it may have been lost. Stands in for sending a large one again.
    "msg_detailed_info#276d3ec6 msg_id:long answer_msg_id:long bytes:int status:int = MsgDetailedInfo"
    pub struct MsgDetailedInfo {
        /// The message that was answered.
        pub msg_id: MessageId,
        /// The message with the answer.
        pub answer_msg_id: MessageId,
        /// Its length.
        pub bytes: i32,
        /// The [`MessageState`] of the message that was answered.
        pub status: i32,
    }
}

constructor! {
    /// There is a message that answers nothing, and it may have been lost.
    "msg_new_detailed_info#809db6df answer_msg_id:long bytes:int status:int = MsgDetailedInfo"
    pub struct MsgNewDetailedInfo {
        /// The message.
        pub answer_msg_id: MessageId,
        /// Its length.
        pub bytes: i32,
        /// Unused so far.
        pub status: i32,
    }
}

constructor! {
    /// Asks for messages again, with their first identifiers.
    "msg_resend_req#7d861a08 msg_ids:Vector<long> = MsgResendReq"
    pub struct MsgResendReq<'a> {
        /// Which ones; at most 8192.
        pub msg_ids: Longs<'a>,
    }
}

constructor! {
    /// Asks for the answers to messages again. Nobody sends it any more.
    "msg_resend_ans_req#8610baeb msg_ids:Vector<long> = MsgResendReq"
    pub struct MsgResendAnsReq<'a> {
        /// The messages whose answers are wanted.
        pub msg_ids: Longs<'a>,
    }
}

/// What one side knows about a message of the other: one byte of [`MsgsStateInfo::info`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageState(pub u8);

/// Whether a message was received, in [`MessageState`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Receipt {
    /// 1: nothing is known, because the identifier is too low.
    Unknown,
    /// 2: not received, though the identifier lies among known ones.
    NotReceived,
    /// 3: not received, because the identifier is too high.
    NotReceivedYet,
    /// 4: received. Counts as an acknowledgement.
    Received,
    /// A number the protocol does not list; 0 is seen where only an answer is announced.
    Other(u8),
}

impl MessageState {
    /// Added when the message was acknowledged already.
    pub const ACKNOWLEDGED: u8 = 8;
    /// Added when the message needs no acknowledgement.
    pub const NEEDS_NO_ACKNOWLEDGEMENT: u8 = 16;
    /// Added when the call in the message is being processed, or has been.
    pub const CALL_PROCESSED: u8 = 32;
    /// Added when there is a content-related answer to the message.
    pub const ANSWERED: u8 = 64;
    /// Added when the other side is known to know that the message was received.
    pub const RECEIPT_KNOWN: u8 = 128;

    /// Whether the message was received.
    #[must_use]
    pub const fn receipt(self) -> Receipt {
        match self.0 & 7 {
            1 => Receipt::Unknown,
            2 => Receipt::NotReceived,
            3 => Receipt::NotReceivedYet,
            4 => Receipt::Received,
            other => Receipt::Other(other),
        }
    }

    /// Whether one of the added bits is set, such as [`Self::ANSWERED`].
    #[must_use]
    pub const fn has(self, bit: u8) -> bool {
        self.0 & bit != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn state_byte_splits_into_receipt_and_bits() {
        let state = MessageState(4 | MessageState::CALL_PROCESSED | MessageState::ANSWERED);
        assert_eq!(state.receipt(), Receipt::Received);
        assert!(state.has(MessageState::ANSWERED));
        assert!(!state.has(MessageState::ACKNOWLEDGED));
        let receipts = [1, 2, 3, 4, 0, 7].map(|byte| MessageState(byte).receipt());
        assert_eq!(
            receipts[..4],
            [Receipt::Unknown, Receipt::NotReceived, Receipt::NotReceivedYet, Receipt::Received]
        );
        assert_eq!(receipts[4..], [Receipt::Other(0), Receipt::Other(7)]);
    }
}
