//! `msgs_ack`: these messages have arrived.

use crate::primitive::Longs;

constructor! {
    /// Confirms the receipt of content-related messages, by either side.
    ///
    /// Itself never content-related, and never confirmed.
    ///
    /// spec: mtproto/service_messages_about_messages#acknowledgment-of-receipt
    "msgs_ack#62d6b459 msg_ids:Vector<long> = MsgsAck"
    pub struct MsgsAck<'a> {
        /// The messages that have arrived; at most 8192, which is a convention of established clients.
        pub msg_ids: Longs<'a>,
    }
}
